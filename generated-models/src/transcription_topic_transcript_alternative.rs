// @generated from the schema "TranscriptionTopicTranscriptAlternative"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptAlternative`.
#[repr(C)]
pub struct TranscriptionTopicTranscriptAlternative {
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// `offsetMs`: `integer`.
    #[doc(alias = "offsetMs")]
    pub offset_ms: ::std::option::Option<i64>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// `transcript`: `string`.
    pub transcript: ::std::option::Option<::std::string::String>,
    /// `words`: `array of TranscriptionTopicTranscriptWord`.
    pub words: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptionTopicTranscriptWord>,
    >,
    /// `decoratedTranscript`: `string`.
    #[doc(alias = "decoratedTranscript")]
    pub decorated_transcript: ::std::option::Option<::std::string::String>,
    /// `decoratedWords`: `array of TranscriptionTopicTranscriptWord`.
    #[doc(alias = "decoratedWords")]
    pub decorated_words: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptionTopicTranscriptWord>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptionTopicTranscriptAlternative "TranscriptionTopicTranscriptAlternative" 7 {
    (
        confidence: f64 = "confidence" 0 with_confidence,
        offset_ms: i64 = "offsetMs" 0 with_offset_ms,
        duration_ms: i64 = "durationMs" 0 with_duration_ms,
        transcript: ::std::string::String = "transcript" 0 with_transcript,
        words: ::std::vec::Vec<crate::TranscriptionTopicTranscriptWord> = "words" 0 with_words,
        decorated_transcript: ::std::string::String = "decoratedTranscript" 0 with_decorated_transcript,
        decorated_words: ::std::vec::Vec<crate::TranscriptionTopicTranscriptWord> = "decoratedWords" 0 with_decorated_words,
    )
});
