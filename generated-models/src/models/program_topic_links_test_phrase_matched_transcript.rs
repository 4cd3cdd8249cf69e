// @generated from the schema "ProgramTopicLinksTestPhraseMatchedTranscript"; changes made here are lost at the next generation

use crate::ProgramTopicLinksTestPhraseDetectedPhrase;
use crate::runtime::{Extra, Open};

/// The schema `ProgramTopicLinksTestPhraseMatchedTranscript`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramTopicLinksTestPhraseMatchedTranscript {
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `transcriptId`: `string`.
    #[doc(alias = "transcriptId")]
    pub transcript_id: Option<String>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `mediaType`: one of `unknown`, `call`, `message`, `email` and 3 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `detectedPhrases`: `array of ProgramTopicLinksTestPhraseDetectedPhrase`.
    #[doc(alias = "detectedPhrases")]
    pub detected_phrases: Option<Vec<ProgramTopicLinksTestPhraseDetectedPhrase>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramTopicLinksTestPhraseMatchedTranscript "ProgramTopicLinksTestPhraseMatchedTranscript" 6 {
    (
        timestamp: i64 = "timestamp" with_timestamp,
        transcript_id: String = "transcriptId" with_transcript_id,
        communication_id: String = "communicationId" with_communication_id,
        conversation_id: String = "conversationId" with_conversation_id,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        detected_phrases: Vec<ProgramTopicLinksTestPhraseDetectedPhrase> = "detectedPhrases" with_detected_phrases,
    )
});

/// The property `mediaType` of `ProgramTopicLinksTestPhraseMatchedTranscript`. Known values: `unknown`, `call`, `message`, `email`, `chat`, `callback`, `all`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Call,
    Message,
    Email,
    Chat,
    Callback,
    All,
}

crate::runtime::values!(MediaType {
    Unknown = "unknown",
    Call = "call",
    Message = "message",
    Email = "email",
    Chat = "chat",
    Callback = "callback",
    All = "all",
});
