// @generated from the schema "StatEventWrapUpCodeTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventWrapUpCodeTopicIntervalMetrics`.
#[repr(C)]
pub struct StatEventWrapUpCodeTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventWrapUpCodeTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventWrapUpCodeTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventWrapUpCodeTopicIntervalMetrics "StatEventWrapUpCodeTopicIntervalMetrics" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::StatEventWrapUpCodeTopicMetricStats> = "metrics" 0 with_metrics,
    )
});
