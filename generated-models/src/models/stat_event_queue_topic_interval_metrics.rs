// @generated from the schema "StatEventQueueTopicIntervalMetrics"; changes made here are lost at the next generation

use crate::StatEventQueueTopicMetricStats;
use crate::runtime::Extra;

/// The schema `StatEventQueueTopicIntervalMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventQueueTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of StatEventQueueTopicMetricStats`.
    pub metrics: Option<Vec<StatEventQueueTopicMetricStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventQueueTopicIntervalMetrics "StatEventQueueTopicIntervalMetrics" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<StatEventQueueTopicMetricStats> = "metrics" with_metrics,
    )
});
