// @generated from the schema "LongTermForecastPlanningGroupData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LongTermForecastPlanningGroupData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LongTermForecastPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: Option<String>,
    /// `offeredPerDay`: `array of number (double)`, required.
    #[doc(alias = "offeredPerDay")]
    pub offered_per_day: Option<Vec<f64>>,
    /// `averageHandleTimeSecondsPerDay`: `array of number (double)`, required.
    #[doc(alias = "averageHandleTimeSecondsPerDay")]
    pub average_handle_time_seconds_per_day: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LongTermForecastPlanningGroupData "LongTermForecastPlanningGroupData" 3 {
    (
        planning_group_id: String = "planningGroupId" with_planning_group_id required,
        offered_per_day: Vec<f64> = "offeredPerDay" with_offered_per_day required,
        average_handle_time_seconds_per_day: Vec<f64> = "averageHandleTimeSecondsPerDay" with_average_handle_time_seconds_per_day required,
    )
});
