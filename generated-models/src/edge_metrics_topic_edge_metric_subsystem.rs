// @generated from the schema "EdgeMetricsTopicEdgeMetricSubsystem"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricSubsystem`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricSubsystem {
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// `delayMs`: `integer`.
    #[doc(alias = "delayMs")]
    pub delay_ms: ::std::option::Option<i64>,
    /// `mediaSubsystem`: `EdgeMetricsTopicEdgeMetricSubsystemMedia`.
    #[doc(alias = "mediaSubsystem")]
    pub media_subsystem: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeMetricsTopicEdgeMetricSubsystemMedia>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricSubsystem "EdgeMetricsTopicEdgeMetricSubsystem" 3 {
    (
        process_name: ::std::string::String = "processName" 0 with_process_name,
        delay_ms: i64 = "delayMs" 0 with_delay_ms,
        media_subsystem: ::std::boxed::Box<crate::EdgeMetricsTopicEdgeMetricSubsystemMedia> = "mediaSubsystem" 0 with_media_subsystem,
    )
});
