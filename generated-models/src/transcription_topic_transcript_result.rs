// @generated from the schema "TranscriptionTopicTranscriptResult"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptResult`.
#[repr(C)]
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

crate::runtime::model!(TranscriptionTopicTranscriptResult "TranscriptionTopicTranscriptResult" 12 {
    (
        utterance_id: ::std::string::String = "utteranceId" 0 with_utterance_id,
        is_final: bool = "isFinal" 0 with_is_final,
        channel: crate::runtime::Open<Channel> = "channel" 0 with_channel,
        alternatives: ::std::vec::Vec<crate::TranscriptionTopicTranscriptAlternative> = "alternatives" 0 with_alternatives,
        agent_assistant_id: ::std::string::String = "agentAssistantId" 0 with_agent_assistant_id,
        engine_provider: ::std::string::String = "engineProvider" 0 with_engine_provider,
        engine_id: ::std::string::String = "engineId" 0 with_engine_id,
        engine_name: ::std::string::String = "engineName" 0 with_engine_name,
        dialect: ::std::string::String = "dialect" 0 with_dialect,
        speech_text_analytics_program_id: ::std::string::String = "speechTextAnalyticsProgramId" 0 with_speech_text_analytics_program_id,
        agent_assist_enabled: bool = "agentAssistEnabled" 0 with_agent_assist_enabled,
        voice_transcription_enabled: bool = "voiceTranscriptionEnabled" 0 with_voice_transcription_enabled,
    )
});

/// The property `channel` of `TranscriptionTopicTranscriptResult`. Known values: `UNKNOWN`, `INTERNAL`, `EXTERNAL`, `BOTH`.
#[non_exhaustive]
pub enum Channel {
    Unknown,
    Internal,
    External,
    Both,
}

crate::runtime::known!(Channel);

impl crate::runtime::Enum for Channel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Internal, "INTERNAL"),
        (Self::External, "EXTERNAL"),
        (Self::Both, "BOTH"),
    ];
}
