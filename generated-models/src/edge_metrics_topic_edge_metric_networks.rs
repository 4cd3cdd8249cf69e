// @generated from the schema "EdgeMetricsTopicEdgeMetricNetworks"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricNetworks`.
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

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetricNetworks {
    const EMPTY: Self = Self {
        ifname: ::std::option::Option::None,
        sent_bytes_per_sec: ::std::option::Option::None,
        received_bytes_per_sec: ::std::option::Option::None,
        bandwidth_bits_per_sec: ::std::option::Option::None,
        utilization_pct: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsTopicEdgeMetricNetworks = &<EdgeMetricsTopicEdgeMetricNetworks as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetricNetworks",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ifname", "ifname", 0),
            ("sentBytesPerSec", "sent_bytes_per_sec", 0),
            ("receivedBytesPerSec", "received_bytes_per_sec", 0),
            ("bandwidthBitsPerSec", "bandwidth_bits_per_sec", 0),
            ("utilizationPct", "utilization_pct", 0),
        ],
        fields: &[
            &E.ifname,
            &E.sent_bytes_per_sec,
            &E.received_bytes_per_sec,
            &E.bandwidth_bits_per_sec,
            &E.utilization_pct,
        ],
    }
};

crate::runtime::model!(EdgeMetricsTopicEdgeMetricNetworks);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetricNetworks {
    with_ifname: ifname: ::std::string::String,
    with_sent_bytes_per_sec: sent_bytes_per_sec: i64,
    with_received_bytes_per_sec: received_bytes_per_sec: i64,
    with_bandwidth_bits_per_sec: bandwidth_bits_per_sec: i64,
    with_utilization_pct: utilization_pct: f64,
});
