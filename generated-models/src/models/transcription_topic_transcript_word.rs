// @generated from the schema "TranscriptionTopicTranscriptWord"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TranscriptionTopicTranscriptWord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionTopicTranscriptWord {
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// `startTimeMs`: `integer`.
    #[doc(alias = "startTimeMs")]
    pub start_time_ms: Option<i64>,
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: Option<i64>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: Option<i64>,
    /// `word`: `string`.
    pub word: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptWord "TranscriptionTopicTranscriptWord" 5 {
    (
        confidence: f64 = "confidence" with_confidence,
        start_time_ms: i64 = "startTimeMs" with_start_time_ms,
        offset_ms: i64 = "offsetMs" with_offset_ms,
        duration_ms: i64 = "durationMs" with_duration_ms,
        word: String = "word" with_word,
    )
});
