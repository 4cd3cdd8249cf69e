// @generated from the schema "AnalyticsMediaEndpointStat"; changes made here are lost at the next generation

/// The schema `AnalyticsMediaEndpointStat`.
pub struct AnalyticsMediaEndpointStat {
    /// `codecs`: `array of string`.
    pub codecs: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `discardedPackets`: `integer (int64)`.
    #[doc(alias = "discardedPackets")]
    pub discarded_packets: ::std::option::Option<i64>,
    /// `duplicatePackets`: `integer (int64)`.
    #[doc(alias = "duplicatePackets")]
    pub duplicate_packets: ::std::option::Option<i64>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `invalidPackets`: `integer (int64)`.
    #[doc(alias = "invalidPackets")]
    pub invalid_packets: ::std::option::Option<i64>,
    /// `maxLatencyMs`: `integer (int64)`.
    #[doc(alias = "maxLatencyMs")]
    pub max_latency_ms: ::std::option::Option<i64>,
    /// `minMos`: `number (double)`.
    #[doc(alias = "minMos")]
    pub min_mos: ::std::option::Option<f64>,
    /// `minRFactor`: `number (double)`.
    #[doc(alias = "minRFactor")]
    pub min_r_factor: ::std::option::Option<f64>,
    /// `overrunPackets`: `integer (int64)`.
    #[doc(alias = "overrunPackets")]
    pub overrun_packets: ::std::option::Option<i64>,
    /// `receivedPackets`: `integer (int64)`.
    #[doc(alias = "receivedPackets")]
    pub received_packets: ::std::option::Option<i64>,
    /// `underrunPackets`: `integer (int64)`.
    #[doc(alias = "underrunPackets")]
    pub underrun_packets: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsMediaEndpointStat {
    const EMPTY: Self = Self {
        codecs: ::std::option::Option::None,
        discarded_packets: ::std::option::Option::None,
        duplicate_packets: ::std::option::Option::None,
        event_time: ::std::option::Option::None,
        invalid_packets: ::std::option::Option::None,
        max_latency_ms: ::std::option::Option::None,
        min_mos: ::std::option::Option::None,
        min_r_factor: ::std::option::Option::None,
        overrun_packets: ::std::option::Option::None,
        received_packets: ::std::option::Option::None,
        underrun_packets: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsMediaEndpointStat = &<AnalyticsMediaEndpointStat as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsMediaEndpointStat",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("codecs", "codecs", 0),
            ("discardedPackets", "discarded_packets", 0),
            ("duplicatePackets", "duplicate_packets", 0),
            ("eventTime", "event_time", 0),
            ("invalidPackets", "invalid_packets", 0),
            ("maxLatencyMs", "max_latency_ms", 0),
            ("minMos", "min_mos", 0),
            ("minRFactor", "min_r_factor", 0),
            ("overrunPackets", "overrun_packets", 0),
            ("receivedPackets", "received_packets", 0),
            ("underrunPackets", "underrun_packets", 0),
        ],
        fields: &[
            &E.codecs,
            &E.discarded_packets,
            &E.duplicate_packets,
            &E.event_time,
            &E.invalid_packets,
            &E.max_latency_ms,
            &E.min_mos,
            &E.min_r_factor,
            &E.overrun_packets,
            &E.received_packets,
            &E.underrun_packets,
        ],
    }
};

crate::runtime::model!(AnalyticsMediaEndpointStat);

crate::runtime::setters!(AnalyticsMediaEndpointStat {
    with_codecs: codecs: ::std::vec::Vec<::std::string::String>,
    with_discarded_packets: discarded_packets: i64,
    with_duplicate_packets: duplicate_packets: i64,
    with_event_time: event_time: crate::runtime::DateTime,
    with_invalid_packets: invalid_packets: i64,
    with_max_latency_ms: max_latency_ms: i64,
    with_min_mos: min_mos: f64,
    with_min_r_factor: min_r_factor: f64,
    with_overrun_packets: overrun_packets: i64,
    with_received_packets: received_packets: i64,
    with_underrun_packets: underrun_packets: i64,
});
