// @generated from the schema "CreateGeneralProgramTestPhraseMatchedTranscript"; changes made here are lost at the next generation

/// The schema `CreateGeneralProgramTestPhraseMatchedTranscript`.
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

impl crate::runtime::Model for CreateGeneralProgramTestPhraseMatchedTranscript {
    const EMPTY: Self = Self {
        timestamp: ::std::option::Option::None,
        transcript_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        detected_phrases: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateGeneralProgramTestPhraseMatchedTranscript = &<CreateGeneralProgramTestPhraseMatchedTranscript as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateGeneralProgramTestPhraseMatchedTranscript",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timestamp", "timestamp", 0),
            ("transcriptId", "transcript_id", 0),
            ("communicationId", "communication_id", 0),
            ("conversationId", "conversation_id", 0),
            ("mediaType", "media_type", 0),
            ("detectedPhrases", "detected_phrases", 0),
        ],
        fields: &[
            &E.timestamp,
            &E.transcript_id,
            &E.communication_id,
            &E.conversation_id,
            &E.media_type,
            &E.detected_phrases,
        ],
    }
};

crate::runtime::model!(CreateGeneralProgramTestPhraseMatchedTranscript);

crate::runtime::setters!(CreateGeneralProgramTestPhraseMatchedTranscript {
    with_timestamp: timestamp: i64,
    with_transcript_id: transcript_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_detected_phrases: detected_phrases: ::std::vec::Vec<crate::CreateGeneralProgramTestPhraseDetectedPhrase>,
});

/// The property `mediaType` of `CreateGeneralProgramTestPhraseMatchedTranscript`. Known values: `unknown`, `call`, `message`, `email`, `chat`, `callback`, `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
