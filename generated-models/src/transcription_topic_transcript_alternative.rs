// @generated from the schema "TranscriptionTopicTranscriptAlternative"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptAlternative`.
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

impl crate::runtime::Model for TranscriptionTopicTranscriptAlternative {
    const EMPTY: Self = Self {
        confidence: ::std::option::Option::None,
        offset_ms: ::std::option::Option::None,
        duration_ms: ::std::option::Option::None,
        transcript: ::std::option::Option::None,
        words: ::std::option::Option::None,
        decorated_transcript: ::std::option::Option::None,
        decorated_words: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionTopicTranscriptAlternative = &<TranscriptionTopicTranscriptAlternative as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionTopicTranscriptAlternative",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("confidence", "confidence", 0),
            ("offsetMs", "offset_ms", 0),
            ("durationMs", "duration_ms", 0),
            ("transcript", "transcript", 0),
            ("words", "words", 0),
            ("decoratedTranscript", "decorated_transcript", 0),
            ("decoratedWords", "decorated_words", 0),
        ],
        fields: &[
            &E.confidence,
            &E.offset_ms,
            &E.duration_ms,
            &E.transcript,
            &E.words,
            &E.decorated_transcript,
            &E.decorated_words,
        ],
    }
};

crate::runtime::model!(TranscriptionTopicTranscriptAlternative);

crate::runtime::setters!(TranscriptionTopicTranscriptAlternative {
    with_confidence: confidence: f64,
    with_offset_ms: offset_ms: i64,
    with_duration_ms: duration_ms: i64,
    with_transcript: transcript: ::std::string::String,
    with_words: words: ::std::vec::Vec<crate::TranscriptionTopicTranscriptWord>,
    with_decorated_transcript: decorated_transcript: ::std::string::String,
    with_decorated_words: decorated_words: ::std::vec::Vec<crate::TranscriptionTopicTranscriptWord>,
});
