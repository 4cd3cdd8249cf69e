// @generated from the schema "LongTermForecastPlanningGroupData"; changes made here are lost at the next generation

/// The schema `LongTermForecastPlanningGroupData`.
#[repr(C)]
pub struct LongTermForecastPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `offeredPerDay`: `array of number (double)`, required.
    #[doc(alias = "offeredPerDay")]
    pub offered_per_day: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `averageHandleTimeSecondsPerDay`: `array of number (double)`, required.
    #[doc(alias = "averageHandleTimeSecondsPerDay")]
    pub average_handle_time_seconds_per_day: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LongTermForecastPlanningGroupData "LongTermForecastPlanningGroupData" 3 {
    (
        planning_group_id: ::std::string::String = "planningGroupId" 1 with_planning_group_id,
        offered_per_day: ::std::vec::Vec<f64> = "offeredPerDay" 1 with_offered_per_day,
        average_handle_time_seconds_per_day: ::std::vec::Vec<f64> = "averageHandleTimeSecondsPerDay" 1 with_average_handle_time_seconds_per_day,
    )
});
