// @generated from the schema "BuScheduleRunListing"; changes made here are lost at the next generation

/// The schema `BuScheduleRunListing`.
pub struct BuScheduleRunListing {
    /// `entities`: `array of BuScheduleRun`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuScheduleRun>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuScheduleRunListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleRunListing = &<BuScheduleRunListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleRunListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BuScheduleRunListing);

crate::runtime::setters!(BuScheduleRunListing {
    with_entities: entities: ::std::vec::Vec<crate::BuScheduleRun>,
});
