// @generated from the schema "EdgeMetricsNetwork"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsNetwork`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsNetwork {
    /// `ifname`: `string`.
    pub ifname: Option<String>,
    /// `sentBytesPerSec`: `integer (int32)`.
    #[doc(alias = "sentBytesPerSec")]
    pub sent_bytes_per_sec: Option<i32>,
    /// `receivedBytesPerSec`: `integer (int32)`.
    #[doc(alias = "receivedBytesPerSec")]
    pub received_bytes_per_sec: Option<i32>,
    /// `bandwidthBitsPerSec`: `number (double)`.
    #[doc(alias = "bandwidthBitsPerSec")]
    pub bandwidth_bits_per_sec: Option<f64>,
    /// `utilizationPct`: `number (double)`.
    #[doc(alias = "utilizationPct")]
    pub utilization_pct: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsNetwork "EdgeMetricsNetwork" 5 {
    (
        ifname: String = "ifname" with_ifname,
        sent_bytes_per_sec: i32 = "sentBytesPerSec" with_sent_bytes_per_sec,
        received_bytes_per_sec: i32 = "receivedBytesPerSec" with_received_bytes_per_sec,
        bandwidth_bits_per_sec: f64 = "bandwidthBitsPerSec" with_bandwidth_bits_per_sec,
        utilization_pct: f64 = "utilizationPct" with_utilization_pct,
    )
});
