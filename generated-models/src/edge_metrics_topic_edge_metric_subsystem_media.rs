// @generated from the schema "EdgeMetricsTopicEdgeMetricSubsystemMedia"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricSubsystemMedia {
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// `delayMs`: `integer`.
    #[doc(alias = "delayMs")]
    pub delay_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricSubsystemMedia "EdgeMetricsTopicEdgeMetricSubsystemMedia" 2 {
    (
        process_name: ::std::string::String = "processName" 0 with_process_name,
        delay_ms: i64 = "delayMs" 0 with_delay_ms,
    )
});
