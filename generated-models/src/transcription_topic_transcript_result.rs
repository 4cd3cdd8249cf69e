// @generated from the schema "TranscriptionTopicTranscriptResult"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptResult`.
pub struct TranscriptionTopicTranscriptResult {
    /// `utteranceId`: `string`.
    #[doc(alias = "utteranceId")]
    pub utterance_id: ::std::option::Option<::std::string::String>,
    /// `isFinal`: `boolean`.
    #[doc(alias = "isFinal")]
    pub is_final: ::std::option::Option<bool>,
    /// `channel`: `string`.
    pub channel: ::std::option::Option<crate::runtime::Open<Channel>>,
    /// `alternatives`: `array of TranscriptionTopicTranscriptAlternative`.
    pub alternatives: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptionTopicTranscriptAlternative>,
    >,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
    /// `engineProvider`: `string`.
    #[doc(alias = "engineProvider")]
    pub engine_provider: ::std::option::Option<::std::string::String>,
    /// `engineId`: `string`.
    #[doc(alias = "engineId")]
    pub engine_id: ::std::option::Option<::std::string::String>,
    /// `engineName`: `string`.
    #[doc(alias = "engineName")]
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// `dialect`: `string`.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `speechTextAnalyticsProgramId`: `string`.
    #[doc(alias = "speechTextAnalyticsProgramId")]
    pub speech_text_analytics_program_id: ::std::option::Option<::std::string::String>,
    /// `agentAssistEnabled`: `boolean`.
    #[doc(alias = "agentAssistEnabled")]
    pub agent_assist_enabled: ::std::option::Option<bool>,
    /// `voiceTranscriptionEnabled`: `boolean`.
    #[doc(alias = "voiceTranscriptionEnabled")]
    pub voice_transcription_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptionTopicTranscriptResult {
    const EMPTY: Self = Self {
        utterance_id: ::std::option::Option::None,
        is_final: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        alternatives: ::std::option::Option::None,
        agent_assistant_id: ::std::option::Option::None,
        engine_provider: ::std::option::Option::None,
        engine_id: ::std::option::Option::None,
        engine_name: ::std::option::Option::None,
        dialect: ::std::option::Option::None,
        speech_text_analytics_program_id: ::std::option::Option::None,
        agent_assist_enabled: ::std::option::Option::None,
        voice_transcription_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionTopicTranscriptResult = &<TranscriptionTopicTranscriptResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionTopicTranscriptResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("utteranceId", "utterance_id", 0),
            ("isFinal", "is_final", 0),
            ("channel", "channel", 0),
            ("alternatives", "alternatives", 0),
            ("agentAssistantId", "agent_assistant_id", 0),
            ("engineProvider", "engine_provider", 0),
            ("engineId", "engine_id", 0),
            ("engineName", "engine_name", 0),
            ("dialect", "dialect", 0),
            ("speechTextAnalyticsProgramId", "speech_text_analytics_program_id", 0),
            ("agentAssistEnabled", "agent_assist_enabled", 0),
            ("voiceTranscriptionEnabled", "voice_transcription_enabled", 0),
        ],
        fields: &[
            &E.utterance_id,
            &E.is_final,
            &E.channel,
            &E.alternatives,
            &E.agent_assistant_id,
            &E.engine_provider,
            &E.engine_id,
            &E.engine_name,
            &E.dialect,
            &E.speech_text_analytics_program_id,
            &E.agent_assist_enabled,
            &E.voice_transcription_enabled,
        ],
    }
};

crate::runtime::model!(TranscriptionTopicTranscriptResult);

crate::runtime::setters!(TranscriptionTopicTranscriptResult {
    with_utterance_id: utterance_id: ::std::string::String,
    with_is_final: is_final: bool,
    with_channel: channel: crate::runtime::Open<Channel>,
    with_alternatives: alternatives: ::std::vec::Vec<crate::TranscriptionTopicTranscriptAlternative>,
    with_agent_assistant_id: agent_assistant_id: ::std::string::String,
    with_engine_provider: engine_provider: ::std::string::String,
    with_engine_id: engine_id: ::std::string::String,
    with_engine_name: engine_name: ::std::string::String,
    with_dialect: dialect: ::std::string::String,
    with_speech_text_analytics_program_id: speech_text_analytics_program_id: ::std::string::String,
    with_agent_assist_enabled: agent_assist_enabled: bool,
    with_voice_transcription_enabled: voice_transcription_enabled: bool,
});

/// The property `channel` of `TranscriptionTopicTranscriptResult`. Known values: `UNKNOWN`, `INTERNAL`, `EXTERNAL`, `BOTH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Channel {
    Unknown,
    Internal,
    External,
    Both,
}

impl crate::runtime::Enum for Channel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Internal, "INTERNAL"),
        (Self::External, "EXTERNAL"),
        (Self::Both, "BOTH"),
    ];
}
