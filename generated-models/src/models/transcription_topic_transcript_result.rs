// @generated from the schema "TranscriptionTopicTranscriptResult"; changes made here are lost at the next generation

use crate::TranscriptionTopicTranscriptAlternative;
use crate::runtime::{Extra, Open};

/// The schema `TranscriptionTopicTranscriptResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionTopicTranscriptResult {
    /// `utteranceId`: `string`.
    #[doc(alias = "utteranceId")]
    pub utterance_id: Option<String>,
    /// `isFinal`: `boolean`.
    #[doc(alias = "isFinal")]
    pub is_final: Option<bool>,
    /// `channel`: one of `UNKNOWN`, `INTERNAL`, `EXTERNAL` and `BOTH`.
    pub channel: Option<Open<Channel>>,
    /// `alternatives`: `array of TranscriptionTopicTranscriptAlternative`.
    pub alternatives: Option<Vec<TranscriptionTopicTranscriptAlternative>>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: Option<String>,
    /// `engineProvider`: `string`.
    #[doc(alias = "engineProvider")]
    pub engine_provider: Option<String>,
    /// `engineId`: `string`.
    #[doc(alias = "engineId")]
    pub engine_id: Option<String>,
    /// `engineName`: `string`.
    #[doc(alias = "engineName")]
    pub engine_name: Option<String>,
    /// `dialect`: `string`.
    pub dialect: Option<String>,
    /// `speechTextAnalyticsProgramId`: `string`.
    #[doc(alias = "speechTextAnalyticsProgramId")]
    pub speech_text_analytics_program_id: Option<String>,
    /// `agentAssistEnabled`: `boolean`.
    #[doc(alias = "agentAssistEnabled")]
    pub agent_assist_enabled: Option<bool>,
    /// `voiceTranscriptionEnabled`: `boolean`.
    #[doc(alias = "voiceTranscriptionEnabled")]
    pub voice_transcription_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptResult "TranscriptionTopicTranscriptResult" 12 {
    (
        utterance_id: String = "utteranceId" with_utterance_id,
        is_final: bool = "isFinal" with_is_final,
        channel: Open<Channel> = "channel" with_channel,
        alternatives: Vec<TranscriptionTopicTranscriptAlternative> = "alternatives" with_alternatives,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        engine_provider: String = "engineProvider" with_engine_provider,
        engine_id: String = "engineId" with_engine_id,
        engine_name: String = "engineName" with_engine_name,
        dialect: String = "dialect" with_dialect,
        speech_text_analytics_program_id: String = "speechTextAnalyticsProgramId" with_speech_text_analytics_program_id,
        agent_assist_enabled: bool = "agentAssistEnabled" with_agent_assist_enabled,
        voice_transcription_enabled: bool = "voiceTranscriptionEnabled" with_voice_transcription_enabled,
    )
});

/// The property `channel` of `TranscriptionTopicTranscriptResult`. Known values: `UNKNOWN`, `INTERNAL`, `EXTERNAL`, `BOTH`.
#[repr(u16)]
#[non_exhaustive]
pub enum Channel {
    Unknown,
    Internal,
    External,
    Both,
}

crate::runtime::values!(Channel {
    Unknown = "UNKNOWN",
    Internal = "INTERNAL",
    External = "EXTERNAL",
    Both = "BOTH",
});
