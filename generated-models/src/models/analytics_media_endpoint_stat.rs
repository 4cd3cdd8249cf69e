// @generated from the schema "AnalyticsMediaEndpointStat"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsMediaEndpointStat`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsMediaEndpointStat {
    /// `codecs`: `array of string`.
    pub codecs: Option<Vec<String>>,
    /// `discardedPackets`: `integer (int64)`.
    #[doc(alias = "discardedPackets")]
    pub discarded_packets: Option<i64>,
    /// `duplicatePackets`: `integer (int64)`.
    #[doc(alias = "duplicatePackets")]
    pub duplicate_packets: Option<i64>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `invalidPackets`: `integer (int64)`.
    #[doc(alias = "invalidPackets")]
    pub invalid_packets: Option<i64>,
    /// `maxLatencyMs`: `integer (int64)`.
    #[doc(alias = "maxLatencyMs")]
    pub max_latency_ms: Option<i64>,
    /// `minMos`: `number (double)`.
    #[doc(alias = "minMos")]
    pub min_mos: Option<f64>,
    /// `minRFactor`: `number (double)`.
    #[doc(alias = "minRFactor")]
    pub min_r_factor: Option<f64>,
    /// `overrunPackets`: `integer (int64)`.
    #[doc(alias = "overrunPackets")]
    pub overrun_packets: Option<i64>,
    /// `receivedPackets`: `integer (int64)`.
    #[doc(alias = "receivedPackets")]
    pub received_packets: Option<i64>,
    /// `underrunPackets`: `integer (int64)`.
    #[doc(alias = "underrunPackets")]
    pub underrun_packets: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsMediaEndpointStat "AnalyticsMediaEndpointStat" 11 {
    (
        codecs: Vec<String> = "codecs" with_codecs,
        discarded_packets: i64 = "discardedPackets" with_discarded_packets,
        duplicate_packets: i64 = "duplicatePackets" with_duplicate_packets,
        event_time: DateTime = "eventTime" with_event_time,
        invalid_packets: i64 = "invalidPackets" with_invalid_packets,
        max_latency_ms: i64 = "maxLatencyMs" with_max_latency_ms,
        min_mos: f64 = "minMos" with_min_mos,
        min_r_factor: f64 = "minRFactor" with_min_r_factor,
        overrun_packets: i64 = "overrunPackets" with_overrun_packets,
        received_packets: i64 = "receivedPackets" with_received_packets,
        underrun_packets: i64 = "underrunPackets" with_underrun_packets,
    )
});
