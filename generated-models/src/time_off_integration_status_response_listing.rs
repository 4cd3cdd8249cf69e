// @generated from the schema "TimeOffIntegrationStatusResponseListing"; changes made here are lost at the next generation

/// The schema `TimeOffIntegrationStatusResponseListing`.
pub struct TimeOffIntegrationStatusResponseListing {
    /// `entities`: `array of TimeOffIntegrationStatusResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffIntegrationStatusResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffIntegrationStatusResponseListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffIntegrationStatusResponseListing = &<TimeOffIntegrationStatusResponseListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffIntegrationStatusResponseListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(TimeOffIntegrationStatusResponseListing);

crate::runtime::setters!(TimeOffIntegrationStatusResponseListing {
    with_entities: entities: ::std::vec::Vec<crate::TimeOffIntegrationStatusResponse>,
});
