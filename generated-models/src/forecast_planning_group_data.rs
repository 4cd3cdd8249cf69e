// @generated from the schema "ForecastPlanningGroupData"; changes made here are lost at the next generation

/// The schema `ForecastPlanningGroupData`.
#[repr(C)]
pub struct ForecastPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `offeredPerInterval`: `array of number (double)`, required.
    #[doc(alias = "offeredPerInterval")]
    pub offered_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `averageHandleTimeSecondsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "averageHandleTimeSecondsPerInterval")]
    pub average_handle_time_seconds_per_interval: ::std::option::Option<
        ::std::vec::Vec<f64>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ForecastPlanningGroupData "ForecastPlanningGroupData" 3 {
    (
        planning_group_id: ::std::string::String = "planningGroupId" 1 with_planning_group_id,
        offered_per_interval: ::std::vec::Vec<f64> = "offeredPerInterval" 1 with_offered_per_interval,
        average_handle_time_seconds_per_interval: ::std::vec::Vec<f64> = "averageHandleTimeSecondsPerInterval" 1 with_average_handle_time_seconds_per_interval,
    )
});
