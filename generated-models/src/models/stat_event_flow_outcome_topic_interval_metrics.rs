// @generated from the schema "StatEventFlowOutcomeTopicIntervalMetrics"; changes made here are lost at the next generation

use crate::StatEventFlowOutcomeTopicMetricStats;
use crate::runtime::Extra;

/// The schema `StatEventFlowOutcomeTopicIntervalMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventFlowOutcomeTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of StatEventFlowOutcomeTopicMetricStats`.
    pub metrics: Option<Vec<StatEventFlowOutcomeTopicMetricStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventFlowOutcomeTopicIntervalMetrics "StatEventFlowOutcomeTopicIntervalMetrics" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<StatEventFlowOutcomeTopicMetricStats> = "metrics" with_metrics,
    )
});
