// @generated from the schema "TranscriptionTopicTranscriptionMessage"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptionMessage`.
pub struct TranscriptionTopicTranscriptionMessage {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `organizationId`: `string`.
    #[doc(alias = "organizationId")]
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `sessionStartTimeMs`: `integer`.
    #[doc(alias = "sessionStartTimeMs")]
    pub session_start_time_ms: ::std::option::Option<i64>,
    /// `transcriptionStartTimeMs`: `integer`.
    #[doc(alias = "transcriptionStartTimeMs")]
    pub transcription_start_time_ms: ::std::option::Option<i64>,
    /// `transcripts`: `array of TranscriptionTopicTranscriptResult`.
    pub transcripts: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptionTopicTranscriptResult>,
    >,
    /// `status`: `TranscriptionTopicTranscriptionRequestStatus`.
    pub status: ::std::option::Option<
        ::std::boxed::Box<crate::TranscriptionTopicTranscriptionRequestStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptionTopicTranscriptionMessage {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        organization_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        session_start_time_ms: ::std::option::Option::None,
        transcription_start_time_ms: ::std::option::Option::None,
        transcripts: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionTopicTranscriptionMessage = &<TranscriptionTopicTranscriptionMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionTopicTranscriptionMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("organizationId", "organization_id", 0),
            ("conversationId", "conversation_id", 0),
            ("communicationId", "communication_id", 0),
            ("sessionStartTimeMs", "session_start_time_ms", 0),
            ("transcriptionStartTimeMs", "transcription_start_time_ms", 0),
            ("transcripts", "transcripts", 0),
            ("status", "status", 0),
        ],
        fields: &[
            &E.event_time,
            &E.organization_id,
            &E.conversation_id,
            &E.communication_id,
            &E.session_start_time_ms,
            &E.transcription_start_time_ms,
            &E.transcripts,
            &E.status,
        ],
    }
};

crate::runtime::model!(TranscriptionTopicTranscriptionMessage);

crate::runtime::setters!(TranscriptionTopicTranscriptionMessage {
    with_event_time: event_time: crate::runtime::DateTime,
    with_organization_id: organization_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_session_start_time_ms: session_start_time_ms: i64,
    with_transcription_start_time_ms: transcription_start_time_ms: i64,
    with_transcripts: transcripts: ::std::vec::Vec<crate::TranscriptionTopicTranscriptResult>,
    with_status: status: ::std::boxed::Box<crate::TranscriptionTopicTranscriptionRequestStatus>,
});
