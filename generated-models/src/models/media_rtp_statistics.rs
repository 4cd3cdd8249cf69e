// @generated from the schema "MediaRtpStatistics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MediaRtpStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaRtpStatistics {
    /// `packetsReceived`: `integer (int32)`.
    #[doc(alias = "packetsReceived")]
    pub packets_received: Option<i32>,
    /// `packetsSent`: `integer (int32)`.
    #[doc(alias = "packetsSent")]
    pub packets_sent: Option<i32>,
    /// `rtpEventsReceived`: `integer (int32)`.
    #[doc(alias = "rtpEventsReceived")]
    pub rtp_events_received: Option<i32>,
    /// `rtpEventsSent`: `integer (int32)`.
    #[doc(alias = "rtpEventsSent")]
    pub rtp_events_sent: Option<i32>,
    /// `estimatedAverageMos`: `number (double)`.
    #[doc(alias = "estimatedAverageMos")]
    pub estimated_average_mos: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaRtpStatistics "MediaRtpStatistics" 5 {
    (
        packets_received: i32 = "packetsReceived" with_packets_received,
        packets_sent: i32 = "packetsSent" with_packets_sent,
        rtp_events_received: i32 = "rtpEventsReceived" with_rtp_events_received,
        rtp_events_sent: i32 = "rtpEventsSent" with_rtp_events_sent,
        estimated_average_mos: f64 = "estimatedAverageMos" with_estimated_average_mos,
    )
});
