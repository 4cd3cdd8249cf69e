// @generated from the schema "StatEventUserTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventUserTopicIntervalMetrics`.
#[repr(C)]
pub struct StatEventUserTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventUserTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventUserTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventUserTopicIntervalMetrics "StatEventUserTopicIntervalMetrics" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::StatEventUserTopicMetricStats> = "metrics" 0 with_metrics,
    )
});
