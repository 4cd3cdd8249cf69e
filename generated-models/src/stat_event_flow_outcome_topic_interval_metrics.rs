// @generated from the schema "StatEventFlowOutcomeTopicIntervalMetrics"; changes made here are lost at the next generation

/// The schema `StatEventFlowOutcomeTopicIntervalMetrics`.
#[repr(C)]
pub struct StatEventFlowOutcomeTopicIntervalMetrics {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of StatEventFlowOutcomeTopicMetricStats`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventFlowOutcomeTopicMetricStats>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventFlowOutcomeTopicIntervalMetrics "StatEventFlowOutcomeTopicIntervalMetrics" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        metrics: ::std::vec::Vec<crate::StatEventFlowOutcomeTopicMetricStats> = "metrics" 0 with_metrics,
    )
});
