// @generated from the schema "AnalyticsMediaEndpointStat"; changes made here are lost at the next generation

/// The schema `AnalyticsMediaEndpointStat`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsMediaEndpointStat "AnalyticsMediaEndpointStat" 11 {
    (
        codecs: ::std::vec::Vec<::std::string::String> = "codecs" 0 with_codecs,
        discarded_packets: i64 = "discardedPackets" 0 with_discarded_packets,
        duplicate_packets: i64 = "duplicatePackets" 0 with_duplicate_packets,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        invalid_packets: i64 = "invalidPackets" 0 with_invalid_packets,
        max_latency_ms: i64 = "maxLatencyMs" 0 with_max_latency_ms,
        min_mos: f64 = "minMos" 0 with_min_mos,
        min_r_factor: f64 = "minRFactor" 0 with_min_r_factor,
        overrun_packets: i64 = "overrunPackets" 0 with_overrun_packets,
        received_packets: i64 = "receivedPackets" 0 with_received_packets,
        underrun_packets: i64 = "underrunPackets" 0 with_underrun_packets,
    )
});
