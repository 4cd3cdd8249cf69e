// @generated from the schema "EdgeMetricsTopicEdgeMetrics"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetrics`.
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

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetrics {
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
    const E: &EdgeMetricsTopicEdgeMetrics = &<EdgeMetricsTopicEdgeMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetrics",
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

crate::runtime::model!(EdgeMetricsTopicEdgeMetrics);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetrics {
    with_edge: edge: ::std::boxed::Box<crate::EdgeMetricsTopicUriReference>,
    with_event_time: event_time: crate::runtime::DateTime,
    with_up_time_msec: up_time_msec: i64,
    with_processors: processors: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricProcessor>,
    with_memory: memory: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricMemory>,
    with_disks: disks: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricDisk>,
    with_subsystems: subsystems: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricSubsystem>,
    with_networks: networks: ::std::vec::Vec<crate::EdgeMetricsTopicEdgeMetricNetworks>,
});
