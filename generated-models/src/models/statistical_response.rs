// @generated from the schema "StatisticalResponse"; changes made here are lost at the next generation

use crate::{AggregateMetricData, AggregateViewData};
use crate::runtime::Extra;

/// The schema `StatisticalResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatisticalResponse {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of AggregateMetricData`.
    pub metrics: Option<Vec<AggregateMetricData>>,
    /// `views`: `array of AggregateViewData`.
    pub views: Option<Vec<AggregateViewData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatisticalResponse "StatisticalResponse" 3 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<AggregateMetricData> = "metrics" with_metrics,
        views: Vec<AggregateViewData> = "views" with_views,
    )
});
