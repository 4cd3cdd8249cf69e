// @generated from the schema "StatEventFlowTopicIntervalMetrics"; changes made here are lost at the next generation

use crate::StatEventFlowTopicMetricStats;
use crate::runtime::Extra;

/// The schema `StatEventFlowTopicIntervalMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventFlowTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of StatEventFlowTopicMetricStats`.
    pub metrics: Option<Vec<StatEventFlowTopicMetricStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventFlowTopicIntervalMetrics "StatEventFlowTopicIntervalMetrics" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<StatEventFlowTopicMetricStats> = "metrics" with_metrics,
    )
});
