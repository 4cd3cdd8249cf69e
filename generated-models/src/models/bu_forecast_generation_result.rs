// @generated from the schema "BuForecastGenerationResult"; changes made here are lost at the next generation

use crate::BuForecastGenerationPlanningGroupResult;
use crate::runtime::Extra;

/// The schema `BuForecastGenerationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastGenerationResult {
    /// `planningGroupResults`: `array of BuForecastGenerationPlanningGroupResult`.
    #[doc(alias = "planningGroupResults")]
    pub planning_group_results: Option<Vec<BuForecastGenerationPlanningGroupResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastGenerationResult "BuForecastGenerationResult" 1 {
    (
        planning_group_results: Vec<BuForecastGenerationPlanningGroupResult> = "planningGroupResults" with_planning_group_results,
    )
});
