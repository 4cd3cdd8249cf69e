// @generated from the schema "EdgeMetrics"; changes made here are lost at the next generation

/// The schema `EdgeMetrics`.
#[repr(C)]
pub struct EdgeMetrics {
    /// `edge`: `DomainEntityRef`.
    pub edge: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `upTimeMsec`: `integer (int64)`.
    #[doc(alias = "upTimeMsec")]
    pub up_time_msec: ::std::option::Option<i64>,
    /// `processors`: `array of EdgeMetricsProcessor`.
    pub processors: ::std::option::Option<::std::vec::Vec<crate::EdgeMetricsProcessor>>,
    /// `memory`: `array of EdgeMetricsMemory`.
    pub memory: ::std::option::Option<::std::vec::Vec<crate::EdgeMetricsMemory>>,
    /// `disks`: `array of EdgeMetricsDisk`.
    pub disks: ::std::option::Option<::std::vec::Vec<crate::EdgeMetricsDisk>>,
    /// `subsystems`: `array of EdgeMetricsSubsystem`.
    pub subsystems: ::std::option::Option<::std::vec::Vec<crate::EdgeMetricsSubsystem>>,
    /// `networks`: `array of EdgeMetricsNetwork`.
    pub networks: ::std::option::Option<::std::vec::Vec<crate::EdgeMetricsNetwork>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetrics "EdgeMetrics" 8 {
    (
        edge: ::std::boxed::Box<crate::DomainEntityRef> = "edge" 0 with_edge,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        up_time_msec: i64 = "upTimeMsec" 0 with_up_time_msec,
        processors: ::std::vec::Vec<crate::EdgeMetricsProcessor> = "processors" 0 with_processors,
        memory: ::std::vec::Vec<crate::EdgeMetricsMemory> = "memory" 0 with_memory,
        disks: ::std::vec::Vec<crate::EdgeMetricsDisk> = "disks" 0 with_disks,
        subsystems: ::std::vec::Vec<crate::EdgeMetricsSubsystem> = "subsystems" 0 with_subsystems,
        networks: ::std::vec::Vec<crate::EdgeMetricsNetwork> = "networks" 0 with_networks,
    )
});
