// @generated from the schema "TranscriptionTopicTranscriptWord"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptWord`.
#[repr(C)]
pub struct TranscriptionTopicTranscriptWord {
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// `startTimeMs`: `integer`.
    #[doc(alias = "startTimeMs")]
    pub start_time_ms: ::std::option::Option<i64>,
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: ::std::option::Option<i64>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// `word`: `string`.
    pub word: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptWord "TranscriptionTopicTranscriptWord" 5 {
    (
        confidence: f64 = "confidence" 0 with_confidence,
        start_time_ms: i64 = "startTimeMs" 0 with_start_time_ms,
        offset_ms: i64 = "offsetMs" 0 with_offset_ms,
        duration_ms: i64 = "durationMs" 0 with_duration_ms,
        word: ::std::string::String = "word" 0 with_word,
    )
});
