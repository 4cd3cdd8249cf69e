// @generated from the schema "TranscriptionTopicTranscriptionMessage"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptionMessage`.
#[repr(C)]
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

crate::runtime::model!(TranscriptionTopicTranscriptionMessage "TranscriptionTopicTranscriptionMessage" 8 {
    (
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        organization_id: ::std::string::String = "organizationId" 0 with_organization_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 0 with_communication_id,
        session_start_time_ms: i64 = "sessionStartTimeMs" 0 with_session_start_time_ms,
        transcription_start_time_ms: i64 = "transcriptionStartTimeMs" 0 with_transcription_start_time_ms,
        transcripts: ::std::vec::Vec<crate::TranscriptionTopicTranscriptResult> = "transcripts" 0 with_transcripts,
        status: ::std::boxed::Box<crate::TranscriptionTopicTranscriptionRequestStatus> = "status" 0 with_status,
    )
});
