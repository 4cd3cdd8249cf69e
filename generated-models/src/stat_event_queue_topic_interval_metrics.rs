// @generated from the schema "StatEventQueueTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventQueueTopicIntervalMetrics`.
#[repr(C)]
pub struct StatEventQueueTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventQueueTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventQueueTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventQueueTopicIntervalMetrics "StatEventQueueTopicIntervalMetrics" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::StatEventQueueTopicMetricStats> = "metrics" 0 with_metrics,
    )
});
