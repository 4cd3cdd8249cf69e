// @generated from the schema "TimeOffLimitListing"; changes made here are lost at the next generation

/// The schema `TimeOffLimitListing`.
pub struct TimeOffLimitListing {
    /// `entities`: `array of TimeOffLimit`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffLimit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffLimitListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffLimitListing = &<TimeOffLimitListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffLimitListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(TimeOffLimitListing);

crate::runtime::setters!(TimeOffLimitListing {
    with_entities: entities: ::std::vec::Vec<crate::TimeOffLimit>,
});
