// @generated from the schema "BuForecastGenerationPlanningGroupResult"; changes made here are lost at the next generation

use crate::BuForecastTimeSeriesResult;
use crate::runtime::Extra;

/// The schema `BuForecastGenerationPlanningGroupResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastGenerationPlanningGroupResult {
    /// `planningGroupId`: `string`.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: Option<String>,
    /// `metricResults`: `array of BuForecastTimeSeriesResult`.
    #[doc(alias = "metricResults")]
    pub metric_results: Option<Vec<BuForecastTimeSeriesResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastGenerationPlanningGroupResult "BuForecastGenerationPlanningGroupResult" 2 {
    (
        planning_group_id: String = "planningGroupId" with_planning_group_id,
        metric_results: Vec<BuForecastTimeSeriesResult> = "metricResults" with_metric_results,
    )
});
