// @generated from the schema "StatEventUserTopicIntervalMetrics"; changes made here are lost at the next generation

use crate::StatEventUserTopicMetricStats;
use crate::runtime::Extra;

/// The schema `StatEventUserTopicIntervalMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventUserTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of StatEventUserTopicMetricStats`.
    pub metrics: Option<Vec<StatEventUserTopicMetricStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventUserTopicIntervalMetrics "StatEventUserTopicIntervalMetrics" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<StatEventUserTopicMetricStats> = "metrics" with_metrics,
    )
});
