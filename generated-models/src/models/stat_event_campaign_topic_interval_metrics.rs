// @generated from the schema "StatEventCampaignTopicIntervalMetrics"; changes made here are lost at the next generation

use crate::StatEventCampaignTopicMetricStats;
use crate::runtime::Extra;

/// The schema `StatEventCampaignTopicIntervalMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventCampaignTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of StatEventCampaignTopicMetricStats`.
    pub metrics: Option<Vec<StatEventCampaignTopicMetricStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventCampaignTopicIntervalMetrics "StatEventCampaignTopicIntervalMetrics" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<StatEventCampaignTopicMetricStats> = "metrics" with_metrics,
    )
});
