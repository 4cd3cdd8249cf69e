// @generated from the schema "EdgeMetrics"; changes made here are lost at the next generation

use crate::{
    DomainEntityRef, EdgeMetricsDisk, EdgeMetricsMemory, EdgeMetricsNetwork,
    EdgeMetricsProcessor, EdgeMetricsSubsystem,
};
use crate::runtime::{DateTime, Extra};

/// The schema `EdgeMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetrics {
    /// `edge`: `DomainEntityRef`.
    pub edge: Option<Box<DomainEntityRef>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `upTimeMsec`: `integer (int64)`.
    #[doc(alias = "upTimeMsec")]
    pub up_time_msec: Option<i64>,
    /// `processors`: `array of EdgeMetricsProcessor`.
    pub processors: Option<Vec<EdgeMetricsProcessor>>,
    /// `memory`: `array of EdgeMetricsMemory`.
    pub memory: Option<Vec<EdgeMetricsMemory>>,
    /// `disks`: `array of EdgeMetricsDisk`.
    pub disks: Option<Vec<EdgeMetricsDisk>>,
    /// `subsystems`: `array of EdgeMetricsSubsystem`.
    pub subsystems: Option<Vec<EdgeMetricsSubsystem>>,
    /// `networks`: `array of EdgeMetricsNetwork`.
    pub networks: Option<Vec<EdgeMetricsNetwork>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetrics "EdgeMetrics" 8 {
    (
        edge: Box<DomainEntityRef> = "edge" with_edge,
        event_time: DateTime = "eventTime" with_event_time,
        up_time_msec: i64 = "upTimeMsec" with_up_time_msec,
        processors: Vec<EdgeMetricsProcessor> = "processors" with_processors,
        memory: Vec<EdgeMetricsMemory> = "memory" with_memory,
        disks: Vec<EdgeMetricsDisk> = "disks" with_disks,
        subsystems: Vec<EdgeMetricsSubsystem> = "subsystems" with_subsystems,
        networks: Vec<EdgeMetricsNetwork> = "networks" with_networks,
    )
});
