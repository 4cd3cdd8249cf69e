// @generated from the schema "ForecastPlanningGroupData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ForecastPlanningGroupData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: Option<String>,
    /// `offeredPerInterval`: `array of number (double)`, required.
    #[doc(alias = "offeredPerInterval")]
    pub offered_per_interval: Option<Vec<f64>>,
    /// `averageHandleTimeSecondsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "averageHandleTimeSecondsPerInterval")]
    pub average_handle_time_seconds_per_interval: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastPlanningGroupData "ForecastPlanningGroupData" 3 {
    (
        planning_group_id: String = "planningGroupId" with_planning_group_id required,
        offered_per_interval: Vec<f64> = "offeredPerInterval" with_offered_per_interval required,
        average_handle_time_seconds_per_interval: Vec<f64> = "averageHandleTimeSecondsPerInterval" with_average_handle_time_seconds_per_interval required,
    )
});
