// @generated from the schema "LongTermForecastResult"; changes made here are lost at the next generation

use crate::LongTermForecastPlanningGroupData;
use crate::runtime::{Date, Extra};

/// The schema `LongTermForecastResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LongTermForecastResult {
    /// `planningGroups`: `array of LongTermForecastPlanningGroupData`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: Option<Vec<LongTermForecastPlanningGroupData>>,
    /// `referenceStartDate`: `string (date)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LongTermForecastResult "LongTermForecastResult" 3 {
    (
        planning_groups: Vec<LongTermForecastPlanningGroupData> = "planningGroups" with_planning_groups,
        reference_start_date: Date = "referenceStartDate" with_reference_start_date,
        week_count: i32 = "weekCount" with_week_count,
    )
});
