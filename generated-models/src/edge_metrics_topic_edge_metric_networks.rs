// @generated from the schema "EdgeMetricsTopicEdgeMetricNetworks"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricNetworks`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricNetworks {
    /// `ifname`: `string`.
    pub ifname: ::std::option::Option<::std::string::String>,
    /// `sentBytesPerSec`: `integer`.
    #[doc(alias = "sentBytesPerSec")]
    pub sent_bytes_per_sec: ::std::option::Option<i64>,
    /// `receivedBytesPerSec`: `integer`.
    #[doc(alias = "receivedBytesPerSec")]
    pub received_bytes_per_sec: ::std::option::Option<i64>,
    /// `bandwidthBitsPerSec`: `integer`.
    #[doc(alias = "bandwidthBitsPerSec")]
    pub bandwidth_bits_per_sec: ::std::option::Option<i64>,
    /// `utilizationPct`: `number (double)`.
    #[doc(alias = "utilizationPct")]
    pub utilization_pct: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricNetworks "EdgeMetricsTopicEdgeMetricNetworks" 5 {
    (
        ifname: ::std::string::String = "ifname" 0 with_ifname,
        sent_bytes_per_sec: i64 = "sentBytesPerSec" 0 with_sent_bytes_per_sec,
        received_bytes_per_sec: i64 = "receivedBytesPerSec" 0 with_received_bytes_per_sec,
        bandwidth_bits_per_sec: i64 = "bandwidthBitsPerSec" 0 with_bandwidth_bits_per_sec,
        utilization_pct: f64 = "utilizationPct" 0 with_utilization_pct,
    )
});
