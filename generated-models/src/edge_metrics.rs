// @generated from the schema "EdgeMetrics"; changes made here are lost at the next generation

/// The schema `EdgeMetrics`.
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

impl crate::runtime::Model for EdgeMetrics {
    const EMPTY: Self = Self {
        edge: ::std::option::Option::None,
        event_time: ::std::option::Option::None,
        up_time_msec: ::std::option::Option::None,
        processors: ::std::option::Option::None,
        memory: ::std::option::Option::None,
        disks: ::std::option::Option::None,
        subsystems: ::std::option::Option::None,
        networks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetrics = &<EdgeMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("edge", "edge", 0),
            ("eventTime", "event_time", 0),
            ("upTimeMsec", "up_time_msec", 0),
            ("processors", "processors", 0),
            ("memory", "memory", 0),
            ("disks", "disks", 0),
            ("subsystems", "subsystems", 0),
            ("networks", "networks", 0),
        ],
        fields: &[
            &E.edge,
            &E.event_time,
            &E.up_time_msec,
            &E.processors,
            &E.memory,
            &E.disks,
            &E.subsystems,
            &E.networks,
        ],
    }
};

crate::runtime::model!(EdgeMetrics);

crate::runtime::setters!(EdgeMetrics {
    with_edge: edge: ::std::boxed::Box<crate::DomainEntityRef>,
    with_event_time: event_time: crate::runtime::DateTime,
    with_up_time_msec: up_time_msec: i64,
    with_processors: processors: ::std::vec::Vec<crate::EdgeMetricsProcessor>,
    with_memory: memory: ::std::vec::Vec<crate::EdgeMetricsMemory>,
    with_disks: disks: ::std::vec::Vec<crate::EdgeMetricsDisk>,
    with_subsystems: subsystems: ::std::vec::Vec<crate::EdgeMetricsSubsystem>,
    with_networks: networks: ::std::vec::Vec<crate::EdgeMetricsNetwork>,
});
