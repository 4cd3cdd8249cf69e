// @generated from the schema "TimeOffPlanListing"; changes made here are lost at the next generation

/// The schema `TimeOffPlanListing`.
pub struct TimeOffPlanListing {
    /// `entities`: `array of TimeOffPlan`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffPlan>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffPlanListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffPlanListing = &<TimeOffPlanListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffPlanListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(TimeOffPlanListing);

crate::runtime::setters!(TimeOffPlanListing {
    with_entities: entities: ::std::vec::Vec<crate::TimeOffPlan>,
});
