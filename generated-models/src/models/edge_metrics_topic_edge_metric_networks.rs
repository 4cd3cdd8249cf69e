// @generated from the schema "EdgeMetricsTopicEdgeMetricNetworks"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsTopicEdgeMetricNetworks`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricNetworks {
    /// `ifname`: `string`.
    pub ifname: Option<String>,
    /// `sentBytesPerSec`: `integer`.
    #[doc(alias = "sentBytesPerSec")]
    pub sent_bytes_per_sec: Option<i64>,
    /// `receivedBytesPerSec`: `integer`.
    #[doc(alias = "receivedBytesPerSec")]
    pub received_bytes_per_sec: Option<i64>,
    /// `bandwidthBitsPerSec`: `integer`.
    #[doc(alias = "bandwidthBitsPerSec")]
    pub bandwidth_bits_per_sec: Option<i64>,
    /// `utilizationPct`: `number (double)`.
    #[doc(alias = "utilizationPct")]
    pub utilization_pct: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricNetworks "EdgeMetricsTopicEdgeMetricNetworks" 5 {
    (
        ifname: String = "ifname" with_ifname,
        sent_bytes_per_sec: i64 = "sentBytesPerSec" with_sent_bytes_per_sec,
        received_bytes_per_sec: i64 = "receivedBytesPerSec" with_received_bytes_per_sec,
        bandwidth_bits_per_sec: i64 = "bandwidthBitsPerSec" with_bandwidth_bits_per_sec,
        utilization_pct: f64 = "utilizationPct" with_utilization_pct,
    )
});
