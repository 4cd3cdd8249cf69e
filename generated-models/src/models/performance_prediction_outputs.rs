// @generated from the schema "PerformancePredictionOutputs"; changes made here are lost at the next generation

use crate::PlanningGroupOutputs;
use crate::runtime::{DateTime, Extra};

/// The schema `PerformancePredictionOutputs`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionOutputs {
    /// `calculationStartDate`: `string (date-time)`, required.
    #[doc(alias = "calculationStartDate")]
    pub calculation_start_date: Option<DateTime>,
    /// `calculationIntervalLengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "calculationIntervalLengthMinutes")]
    pub calculation_interval_length_minutes: Option<i32>,
    /// `planningGroupResults`: `array of PlanningGroupOutputs`, required.
    #[doc(alias = "planningGroupResults")]
    pub planning_group_results: Option<Vec<PlanningGroupOutputs>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionOutputs "PerformancePredictionOutputs" 3 {
    (
        calculation_start_date: DateTime = "calculationStartDate" with_calculation_start_date required,
        calculation_interval_length_minutes: i32 = "calculationIntervalLengthMinutes" with_calculation_interval_length_minutes required,
        planning_group_results: Vec<PlanningGroupOutputs> = "planningGroupResults" with_planning_group_results required,
    )
});
