// @generated from the schema "WorkdayMetricListing"; changes made here are lost at the next generation

/// The schema `WorkdayMetricListing`.
pub struct WorkdayMetricListing {
    /// `entities`: `array of WorkdayMetric`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WorkdayMetric>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayMetricListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayMetricListing = &<WorkdayMetricListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayMetricListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WorkdayMetricListing);

crate::runtime::setters!(WorkdayMetricListing {
    with_entities: entities: ::std::vec::Vec<crate::WorkdayMetric>,
});
