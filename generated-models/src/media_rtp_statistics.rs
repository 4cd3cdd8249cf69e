// @generated from the schema "MediaRtpStatistics"; changes made here are lost at the next generation

/// The schema `MediaRtpStatistics`.
pub struct MediaRtpStatistics {
    /// `packetsReceived`: `integer (int32)`.
    #[doc(alias = "packetsReceived")]
    pub packets_received: ::std::option::Option<i32>,
    /// `packetsSent`: `integer (int32)`.
    #[doc(alias = "packetsSent")]
    pub packets_sent: ::std::option::Option<i32>,
    /// `rtpEventsReceived`: `integer (int32)`.
    #[doc(alias = "rtpEventsReceived")]
    pub rtp_events_received: ::std::option::Option<i32>,
    /// `rtpEventsSent`: `integer (int32)`.
    #[doc(alias = "rtpEventsSent")]
    pub rtp_events_sent: ::std::option::Option<i32>,
    /// `estimatedAverageMos`: `number (double)`.
    #[doc(alias = "estimatedAverageMos")]
    pub estimated_average_mos: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaRtpStatistics {
    const EMPTY: Self = Self {
        packets_received: ::std::option::Option::None,
        packets_sent: ::std::option::Option::None,
        rtp_events_received: ::std::option::Option::None,
        rtp_events_sent: ::std::option::Option::None,
        estimated_average_mos: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaRtpStatistics = &<MediaRtpStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaRtpStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("packetsReceived", "packets_received", 0),
            ("packetsSent", "packets_sent", 0),
            ("rtpEventsReceived", "rtp_events_received", 0),
            ("rtpEventsSent", "rtp_events_sent", 0),
            ("estimatedAverageMos", "estimated_average_mos", 0),
        ],
        fields: &[
            &E.packets_received,
            &E.packets_sent,
            &E.rtp_events_received,
            &E.rtp_events_sent,
            &E.estimated_average_mos,
        ],
    }
};

crate::runtime::model!(MediaRtpStatistics);

crate::runtime::setters!(MediaRtpStatistics {
    with_packets_received: packets_received: i32,
    with_packets_sent: packets_sent: i32,
    with_rtp_events_received: rtp_events_received: i32,
    with_rtp_events_sent: rtp_events_sent: i32,
    with_estimated_average_mos: estimated_average_mos: f64,
});
