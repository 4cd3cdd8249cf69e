// @generated from the schema "TranscriptionTopicTranscriptionRequestStatus"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptionRequestStatus`.
pub struct TranscriptionTopicTranscriptionRequestStatus {
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptionTopicTranscriptionRequestStatus {
    const EMPTY: Self = Self {
        offset_ms: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionTopicTranscriptionRequestStatus = &<TranscriptionTopicTranscriptionRequestStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionTopicTranscriptionRequestStatus",
        empty: E,
        extra: &E.extra,
        properties: &[("offsetMs", "offset_ms", 0), ("status", "status", 0)],
        fields: &[&E.offset_ms, &E.status],
    }
};

crate::runtime::model!(TranscriptionTopicTranscriptionRequestStatus);

crate::runtime::setters!(TranscriptionTopicTranscriptionRequestStatus {
    with_offset_ms: offset_ms: i64,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `TranscriptionTopicTranscriptionRequestStatus`. Known values: `UNKNOWN`, `SESSION_ONGOING`, `SESSION_ENDED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    SessionOngoing,
    SessionEnded,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::SessionOngoing, "SESSION_ONGOING"),
        (Self::SessionEnded, "SESSION_ENDED"),
    ];
}
