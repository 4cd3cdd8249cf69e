// @generated from the schema "TranscriptionTopicTranscriptionRequestStatus"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TranscriptionTopicTranscriptionRequestStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionTopicTranscriptionRequestStatus {
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: Option<i64>,
    /// `status`: one of `UNKNOWN`, `SESSION_ONGOING` and `SESSION_ENDED`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptionRequestStatus "TranscriptionTopicTranscriptionRequestStatus" 2 {
    (
        offset_ms: i64 = "offsetMs" with_offset_ms,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `TranscriptionTopicTranscriptionRequestStatus`. Known values: `UNKNOWN`, `SESSION_ONGOING`, `SESSION_ENDED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    SessionOngoing,
    SessionEnded,
}

crate::runtime::values!(Status {
    Unknown = "UNKNOWN",
    SessionOngoing = "SESSION_ONGOING",
    SessionEnded = "SESSION_ENDED",
});
