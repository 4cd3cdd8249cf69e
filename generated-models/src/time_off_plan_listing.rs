// @generated from the schema "TimeOffPlanListing"; changes made here are lost at the next generation

/// The schema `TimeOffPlanListing`.
#[repr(C)]
pub struct TimeOffPlanListing {
    /// `entities`: `array of TimeOffPlan`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffPlan>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffPlanListing "TimeOffPlanListing" 1 {
    (
        entities: ::std::vec::Vec<crate::TimeOffPlan> = "entities" 0 with_entities,
    )
});
