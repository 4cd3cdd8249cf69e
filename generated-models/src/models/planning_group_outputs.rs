// @generated from the schema "PlanningGroupOutputs"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PlanningGroupOutputs`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PlanningGroupOutputs {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: Option<String>,
    /// `serviceLevelPerInterval`: `array of number (double)`, required.
    #[doc(alias = "serviceLevelPerInterval")]
    pub service_level_per_interval: Option<Vec<f64>>,
    /// `occupancyPerInterval`: `array of number (double)`, required.
    #[doc(alias = "occupancyPerInterval")]
    pub occupancy_per_interval: Option<Vec<f64>>,
    /// `averageSpeedOfAnswerSecondsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "averageSpeedOfAnswerSecondsPerInterval")]
    pub average_speed_of_answer_seconds_per_interval: Option<Vec<f64>>,
    /// `abandonRatePerInterval`: `array of number (double)`, required.
    #[doc(alias = "abandonRatePerInterval")]
    pub abandon_rate_per_interval: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PlanningGroupOutputs "PlanningGroupOutputs" 5 {
    (
        planning_group_id: String = "planningGroupId" with_planning_group_id required,
        service_level_per_interval: Vec<f64> = "serviceLevelPerInterval" with_service_level_per_interval required,
        occupancy_per_interval: Vec<f64> = "occupancyPerInterval" with_occupancy_per_interval required,
        average_speed_of_answer_seconds_per_interval: Vec<f64> = "averageSpeedOfAnswerSecondsPerInterval" with_average_speed_of_answer_seconds_per_interval required,
        abandon_rate_per_interval: Vec<f64> = "abandonRatePerInterval" with_abandon_rate_per_interval required,
    )
});
