// @generated from the schema "PerformancePredictionOutputs"; changes made here are lost at the next generation

/// The schema `PerformancePredictionOutputs`.
#[repr(C)]
pub struct PerformancePredictionOutputs {
    /// `calculationStartDate`: `string (date-time)`, required.
    #[doc(alias = "calculationStartDate")]
    pub calculation_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `calculationIntervalLengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "calculationIntervalLengthMinutes")]
    pub calculation_interval_length_minutes: ::std::option::Option<i32>,
    /// `planningGroupResults`: `array of PlanningGroupOutputs`, required.
    #[doc(alias = "planningGroupResults")]
    pub planning_group_results: ::std::option::Option<
        ::std::vec::Vec<crate::PlanningGroupOutputs>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformancePredictionOutputs "PerformancePredictionOutputs" 3 {
    (
        calculation_start_date: crate::runtime::DateTime = "calculationStartDate" 1 with_calculation_start_date,
        calculation_interval_length_minutes: i32 = "calculationIntervalLengthMinutes" 1 with_calculation_interval_length_minutes,
        planning_group_results: ::std::vec::Vec<crate::PlanningGroupOutputs> = "planningGroupResults" 1 with_planning_group_results,
    )
});
