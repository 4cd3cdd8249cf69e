// @generated from the schema "EdgeMetricsTopicEdgeMetrics"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetrics`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetrics {
    /// `edge`: `EdgeMetricsTopicUriReference`.
    pub edge: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeMetricsTopicUriReference>,
    >,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `upTimeMsec`: `integer`.
    #[doc(alias = "upTimeMsec")]
    pub up_time_msec: ::std::option::Option<i64>,
    /// `processors`: `array of EdgeMetricsTopicEdgeMetricProcessor`.
    pub processors: ::std::option::Option<
        ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricProcessor>,
    >,
    /// `memory`: `array of EdgeMetricsTopicEdgeMetricMemory`.
    pub memory: ::std::option::Option<
        ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricMemory>,
    >,
    /// `disks`: `array of EdgeMetricsTopicEdgeMetricDisk`.
    pub disks: ::std::option::Option<
        ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricDisk>,
    >,
    /// `subsystems`: `array of EdgeMetricsTopicEdgeMetricSubsystem`.
    pub subsystems: ::std::option::Option<
        ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricSubsystem>,
    >,
    /// `networks`: `array of EdgeMetricsTopicEdgeMetricNetworks`.
    pub networks: ::std::option::Option<
        ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricNetworks>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetrics "EdgeMetricsTopicEdgeMetrics" 8 {
    (
        edge: ::std::boxed::Box<crate::EdgeMetricsTopicUriReference> = "edge" 0 with_edge,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        up_time_msec: i64 = "upTimeMsec" 0 with_up_time_msec,
        processors: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricProcessor> = "processors" 0 with_processors,
        memory: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricMemory> = "memory" 0 with_memory,
        disks: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricDisk> = "disks" 0 with_disks,
        subsystems: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricSubsystem> = "subsystems" 0 with_subsystems,
        networks: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricNetworks> = "networks" 0 with_networks,
    )
});
