// @generated from the schema "StatEventCampaignTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventCampaignTopicIntervalMetrics`.
#[repr(C)]
pub struct StatEventCampaignTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventCampaignTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventCampaignTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventCampaignTopicIntervalMetrics "StatEventCampaignTopicIntervalMetrics" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::StatEventCampaignTopicMetricStats> = "metrics" 0 with_metrics,
    )
});
