// @generated from the schema "StatEventFlowTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventFlowTopicIntervalMetrics`.
#[repr(C)]
pub struct StatEventFlowTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventFlowTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventFlowTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventFlowTopicIntervalMetrics "StatEventFlowTopicIntervalMetrics" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::StatEventFlowTopicMetricStats> = "metrics" 0 with_metrics,
    )
});
