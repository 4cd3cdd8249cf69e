// @generated from the schema "CreateGeneralProgramTestPhraseMatchedTranscript"; changes made here are lost at the next generation

/// The schema `CreateGeneralProgramTestPhraseMatchedTranscript`.
#[repr(C)]
pub struct CreateGeneralProgramTestPhraseMatchedTranscript {
    /// `timestamp`: `integer`.
    pub timestamp: ::std::option::Option<i64>,
    /// `transcriptId`: `string`.
    #[doc(alias = "transcriptId")]
    pub transcript_id: ::std::option::Option<::std::string::String>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `detectedPhrases`: `array of CreateGeneralProgramTestPhraseDetectedPhrase`.
    #[doc(alias = "detectedPhrases")]
    pub detected_phrases: ::std::option::Option<
        ::std::vec::Vec<crate::CreateGeneralProgramTestPhraseDetectedPhrase>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateGeneralProgramTestPhraseMatchedTranscript "CreateGeneralProgramTestPhraseMatchedTranscript" 6 {
    (
        timestamp: i64 = "timestamp" 0 with_timestamp,
        transcript_id: ::std::string::String = "transcriptId" 0 with_transcript_id,
        communication_id: ::std::string::String = "communicationId" 0 with_communication_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        detected_phrases: ::std::vec::Vec<crate::CreateGeneralProgramTestPhraseDetectedPhrase> = "detectedPhrases" 0 with_detected_phrases,
    )
});

/// The property `mediaType` of `CreateGeneralProgramTestPhraseMatchedTranscript`. Known values: `unknown`, `call`, `message`, `email`, `chat`, `callback`, `all`.
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

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Call, "call"),
        (Self::Message, "message"),
        (Self::Email, "email"),
        (Self::Chat, "chat"),
        (Self::Callback, "callback"),
        (Self::All, "all"),
    ];
}
