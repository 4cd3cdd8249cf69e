// @generated from the schema "TimeOffPlanListing"; changes made here are lost at the next generation

use crate::TimeOffPlan;
use crate::runtime::Extra;

/// The schema `TimeOffPlanListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffPlanListing {
    /// `entities`: `array of TimeOffPlan`.
    pub entities: Option<Vec<TimeOffPlan>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffPlanListing "TimeOffPlanListing" 1 {
    (
        entities: Vec<TimeOffPlan> = "entities" with_entities,
    )
});
