// @generated from the schema "StatEventWrapUpCodeTopicIntervalMetrics"; changes made here are lost at the next generation

use crate::StatEventWrapUpCodeTopicMetricStats;
use crate::runtime::Extra;

/// The schema `StatEventWrapUpCodeTopicIntervalMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventWrapUpCodeTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of StatEventWrapUpCodeTopicMetricStats`.
    pub metrics: Option<Vec<StatEventWrapUpCodeTopicMetricStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventWrapUpCodeTopicIntervalMetrics "StatEventWrapUpCodeTopicIntervalMetrics" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<StatEventWrapUpCodeTopicMetricStats> = "metrics" with_metrics,
    )
});
