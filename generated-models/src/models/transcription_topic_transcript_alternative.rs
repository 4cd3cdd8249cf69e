// @generated from the schema "TranscriptionTopicTranscriptAlternative"; changes made here are lost at the next generation

use crate::TranscriptionTopicTranscriptWord;
use crate::runtime::Extra;

/// The schema `TranscriptionTopicTranscriptAlternative`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionTopicTranscriptAlternative {
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: Option<i64>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: Option<i64>,
    /// `transcript`: `string`.
    pub transcript: Option<String>,
    /// `words`: `array of TranscriptionTopicTranscriptWord`.
    pub words: Option<Vec<TranscriptionTopicTranscriptWord>>,
    /// `decoratedTranscript`: `string`.
    #[doc(alias = "decoratedTranscript")]
    pub decorated_transcript: Option<String>,
    /// `decoratedWords`: `array of TranscriptionTopicTranscriptWord`.
    #[doc(alias = "decoratedWords")]
    pub decorated_words: Option<Vec<TranscriptionTopicTranscriptWord>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptAlternative "TranscriptionTopicTranscriptAlternative" 7 {
    (
        confidence: f64 = "confidence" with_confidence,
        offset_ms: i64 = "offsetMs" with_offset_ms,
        duration_ms: i64 = "durationMs" with_duration_ms,
        transcript: String = "transcript" with_transcript,
        words: Vec<TranscriptionTopicTranscriptWord> = "words" with_words,
        decorated_transcript: String = "decoratedTranscript" with_decorated_transcript,
        decorated_words: Vec<TranscriptionTopicTranscriptWord> = "decoratedWords" with_decorated_words,
    )
});
