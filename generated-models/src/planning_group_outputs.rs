// @generated from the schema "PlanningGroupOutputs"; changes made here are lost at the next generation

/// The schema `PlanningGroupOutputs`.
#[repr(C)]
pub struct PlanningGroupOutputs {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `serviceLevelPerInterval`: `array of number (double)`, required.
    #[doc(alias = "serviceLevelPerInterval")]
    pub service_level_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `occupancyPerInterval`: `array of number (double)`, required.
    #[doc(alias = "occupancyPerInterval")]
    pub occupancy_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `averageSpeedOfAnswerSecondsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "averageSpeedOfAnswerSecondsPerInterval")]
    pub average_speed_of_answer_seconds_per_interval: ::std::option::Option<
        ::std::vec::Vec<f64>,
    >,
    /// `abandonRatePerInterval`: `array of number (double)`, required.
    #[doc(alias = "abandonRatePerInterval")]
    pub abandon_rate_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PlanningGroupOutputs "PlanningGroupOutputs" 5 {
    (
        planning_group_id: ::std::string::String = "planningGroupId" 1 with_planning_group_id,
        service_level_per_interval: ::std::vec::Vec<f64> = "serviceLevelPerInterval" 1 with_service_level_per_interval,
        occupancy_per_interval: ::std::vec::Vec<f64> = "occupancyPerInterval" 1 with_occupancy_per_interval,
        average_speed_of_answer_seconds_per_interval: ::std::vec::Vec<f64> = "averageSpeedOfAnswerSecondsPerInterval" 1 with_average_speed_of_answer_seconds_per_interval,
        abandon_rate_per_interval: ::std::vec::Vec<f64> = "abandonRatePerInterval" 1 with_abandon_rate_per_interval,
    )
});
