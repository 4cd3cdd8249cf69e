// @generated from the schema "EdgeMetricsNetwork"; changes made here are lost at the next generation

/// The schema `EdgeMetricsNetwork`.
#[repr(C)]
pub struct EdgeMetricsNetwork {
    /// `ifname`: `string`.
    pub ifname: ::std::option::Option<::std::string::String>,
    /// `sentBytesPerSec`: `integer (int32)`.
    #[doc(alias = "sentBytesPerSec")]
    pub sent_bytes_per_sec: ::std::option::Option<i32>,
    /// `receivedBytesPerSec`: `integer (int32)`.
    #[doc(alias = "receivedBytesPerSec")]
    pub received_bytes_per_sec: ::std::option::Option<i32>,
    /// `bandwidthBitsPerSec`: `number (double)`.
    #[doc(alias = "bandwidthBitsPerSec")]
    pub bandwidth_bits_per_sec: ::std::option::Option<f64>,
    /// `utilizationPct`: `number (double)`.
    #[doc(alias = "utilizationPct")]
    pub utilization_pct: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsNetwork "EdgeMetricsNetwork" 5 {
    (
        ifname: ::std::string::String = "ifname" 0 with_ifname,
        sent_bytes_per_sec: i32 = "sentBytesPerSec" 0 with_sent_bytes_per_sec,
        received_bytes_per_sec: i32 = "receivedBytesPerSec" 0 with_received_bytes_per_sec,
        bandwidth_bits_per_sec: f64 = "bandwidthBitsPerSec" 0 with_bandwidth_bits_per_sec,
        utilization_pct: f64 = "utilizationPct" 0 with_utilization_pct,
    )
});
