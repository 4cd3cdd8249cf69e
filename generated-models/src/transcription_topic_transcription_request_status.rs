// @generated from the schema "TranscriptionTopicTranscriptionRequestStatus"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptionRequestStatus`.
#[repr(C)]
pub struct TranscriptionTopicTranscriptionRequestStatus {
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptionRequestStatus "TranscriptionTopicTranscriptionRequestStatus" 2 {
    (
        offset_ms: i64 = "offsetMs" 0 with_offset_ms,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `TranscriptionTopicTranscriptionRequestStatus`. Known values: `UNKNOWN`, `SESSION_ONGOING`, `SESSION_ENDED`.
#[non_exhaustive]
pub enum Status {
    Unknown,
    SessionOngoing,
    SessionEnded,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::SessionOngoing, "SESSION_ONGOING"),
        (Self::SessionEnded, "SESSION_ENDED"),
    ];
}
