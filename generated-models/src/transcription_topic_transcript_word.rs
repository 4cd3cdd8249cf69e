// @generated from the schema "TranscriptionTopicTranscriptWord"; changes made here are lost at the next generation

/// The schema `TranscriptionTopicTranscriptWord`.
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

impl crate::runtime::Model for TranscriptionTopicTranscriptWord {
    const EMPTY: Self = Self {
        confidence: ::std::option::Option::None,
        start_time_ms: ::std::option::Option::None,
        offset_ms: ::std::option::Option::None,
        duration_ms: ::std::option::Option::None,
        word: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionTopicTranscriptWord = &<TranscriptionTopicTranscriptWord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionTopicTranscriptWord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("confidence", "confidence", 0),
            ("startTimeMs", "start_time_ms", 0),
            ("offsetMs", "offset_ms", 0),
            ("durationMs", "duration_ms", 0),
            ("word", "word", 0),
        ],
        fields: &[&E.confidence, &E.start_time_ms, &E.offset_ms, &E.duration_ms, &E.word],
    }
};

crate::runtime::model!(TranscriptionTopicTranscriptWord);

crate::runtime::setters!(TranscriptionTopicTranscriptWord {
    with_confidence: confidence: f64,
    with_start_time_ms: start_time_ms: i64,
    with_offset_ms: offset_ms: i64,
    with_duration_ms: duration_ms: i64,
    with_word: word: ::std::string::String,
});
