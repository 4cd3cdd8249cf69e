// @generated from the schema "BuImportShortTermForecastSchema"; changes made here are lost at the next generation

use crate::{ForecastPlanningGroupData, LongTermForecastPlanningGroupData};
use crate::runtime::Extra;

/// The schema `BuImportShortTermForecastSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuImportShortTermForecastSchema {
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `planningGroups`: `array of ForecastPlanningGroupData`, required.
    #[doc(alias = "planningGroups")]
    pub planning_groups: Option<Vec<ForecastPlanningGroupData>>,
    /// `longTermPlanningGroups`: `array of LongTermForecastPlanningGroupData`.
    #[doc(alias = "longTermPlanningGroups")]
    pub long_term_planning_groups: Option<Vec<LongTermForecastPlanningGroupData>>,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuImportShortTermForecastSchema "BuImportShortTermForecastSchema" 5 {
    (
        description: String = "description" with_description required,
        week_count: i32 = "weekCount" with_week_count required,
        planning_groups: Vec<ForecastPlanningGroupData> = "planningGroups" with_planning_groups required,
        long_term_planning_groups: Vec<LongTermForecastPlanningGroupData> = "longTermPlanningGroups" with_long_term_planning_groups,
        can_use_for_scheduling: bool = "canUseForScheduling" with_can_use_for_scheduling,
    )
});
