// @generated from the schema "BuForecastResult"; changes made here are lost at the next generation

use crate::ForecastPlanningGroupData;
use crate::runtime::{DateTime, Extra};

/// The schema `BuForecastResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastResult {
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<DateTime>,
    /// `planningGroups`: `array of ForecastPlanningGroupData`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: Option<Vec<ForecastPlanningGroupData>>,
    /// `weekNumber`: `integer (int32)`.
    #[doc(alias = "weekNumber")]
    pub week_number: Option<i32>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastResult "BuForecastResult" 4 {
    (
        reference_start_date: DateTime = "referenceStartDate" with_reference_start_date,
        planning_groups: Vec<ForecastPlanningGroupData> = "planningGroups" with_planning_groups,
        week_number: i32 = "weekNumber" with_week_number,
        week_count: i32 = "weekCount" with_week_count,
    )
});
