// @generated from the schema "EdgeMetricsTopicEdgeMetrics"; changes made here are lost at the next generation

use crate::{
    EdgeMetricsTopicEdgeMetricDisk, EdgeMetricsTopicEdgeMetricMemory,
    EdgeMetricsTopicEdgeMetricNetworks, EdgeMetricsTopicEdgeMetricProcessor,
    EdgeMetricsTopicEdgeMetricSubsystem, EdgeMetricsTopicUriReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `EdgeMetricsTopicEdgeMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetrics {
    /// `edge`: `EdgeMetricsTopicUriReference`.
    pub edge: Option<Box<EdgeMetricsTopicUriReference>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `upTimeMsec`: `integer`.
    #[doc(alias = "upTimeMsec")]
    pub up_time_msec: Option<i64>,
    /// `processors`: `array of EdgeMetricsTopicEdgeMetricProcessor`.
    pub processors: Option<Vec<EdgeMetricsTopicEdgeMetricProcessor>>,
    /// `memory`: `array of EdgeMetricsTopicEdgeMetricMemory`.
    pub memory: Option<Vec<EdgeMetricsTopicEdgeMetricMemory>>,
    /// `disks`: `array of EdgeMetricsTopicEdgeMetricDisk`.
    pub disks: Option<Vec<EdgeMetricsTopicEdgeMetricDisk>>,
    /// `subsystems`: `array of EdgeMetricsTopicEdgeMetricSubsystem`.
    pub subsystems: Option<Vec<EdgeMetricsTopicEdgeMetricSubsystem>>,
    /// `networks`: `array of EdgeMetricsTopicEdgeMetricNetworks`.
    pub networks: Option<Vec<EdgeMetricsTopicEdgeMetricNetworks>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetrics "EdgeMetricsTopicEdgeMetrics" 8 {
    (
        edge: Box<EdgeMetricsTopicUriReference> = "edge" with_edge,
        event_time: DateTime = "eventTime" with_event_time,
        up_time_msec: i64 = "upTimeMsec" with_up_time_msec,
        processors: Vec<EdgeMetricsTopicEdgeMetricProcessor> = "processors" with_processors,
        memory: Vec<EdgeMetricsTopicEdgeMetricMemory> = "memory" with_memory,
        disks: Vec<EdgeMetricsTopicEdgeMetricDisk> = "disks" with_disks,
        subsystems: Vec<EdgeMetricsTopicEdgeMetricSubsystem> = "subsystems" with_subsystems,
        networks: Vec<EdgeMetricsTopicEdgeMetricNetworks> = "networks" with_networks,
    )
});
