// @generated from the schema "TranscriptionTopicTranscriptionMessage"; changes made here are lost at the next generation

use crate::{
    TranscriptionTopicTranscriptResult, TranscriptionTopicTranscriptionRequestStatus,
};
use crate::runtime::{DateTime, Extra};

/// The schema `TranscriptionTopicTranscriptionMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionTopicTranscriptionMessage {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `organizationId`: `string`.
    #[doc(alias = "organizationId")]
    pub organization_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `sessionStartTimeMs`: `integer`.
    #[doc(alias = "sessionStartTimeMs")]
    pub session_start_time_ms: Option<i64>,
    /// `transcriptionStartTimeMs`: `integer`.
    #[doc(alias = "transcriptionStartTimeMs")]
    pub transcription_start_time_ms: Option<i64>,
    /// `transcripts`: `array of TranscriptionTopicTranscriptResult`.
    pub transcripts: Option<Vec<TranscriptionTopicTranscriptResult>>,
    /// `status`: `TranscriptionTopicTranscriptionRequestStatus`.
    pub status: Option<Box<TranscriptionTopicTranscriptionRequestStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptionMessage "TranscriptionTopicTranscriptionMessage" 8 {
    (
        event_time: DateTime = "eventTime" with_event_time,
        organization_id: String = "organizationId" with_organization_id,
        conversation_id: String = "conversationId" with_conversation_id,
        communication_id: String = "communicationId" with_communication_id,
        session_start_time_ms: i64 = "sessionStartTimeMs" with_session_start_time_ms,
        transcription_start_time_ms: i64 = "transcriptionStartTimeMs" with_transcription_start_time_ms,
        transcripts: Vec<TranscriptionTopicTranscriptResult> = "transcripts" with_transcripts,
        status: Box<TranscriptionTopicTranscriptionRequestStatus> = "status" with_status,
    )
});
