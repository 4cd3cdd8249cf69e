// @generated from the schema "TranscriptTopic"; changes made here are lost at the next generation

/// The schema `TranscriptTopic`.
pub struct TranscriptTopic {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `topicPhrase`: `string`, read-only.
    #[doc(alias = "topicPhrase")]
    pub topic_phrase: ::std::option::Option<::std::string::String>,
    /// `transcriptPhrase`: `string`, read-only.
    #[doc(alias = "transcriptPhrase")]
    pub transcript_phrase: ::std::option::Option<::std::string::String>,
    /// `confidence`: `integer (int32)`, read-only.
    pub confidence: ::std::option::Option<i32>,
    /// `startTimeMilliseconds`: `integer (int64)`, read-only.
    #[doc(alias = "startTimeMilliseconds")]
    pub start_time_milliseconds: ::std::option::Option<i64>,
    /// `duration`: `TopicDuration`.
    pub duration: ::std::option::Option<::std::boxed::Box<crate::TopicDuration>>,
    /// `offset`: `TopicOffset`, read-only.
    pub offset: ::std::option::Option<::std::boxed::Box<crate::TopicOffset>>,
    /// `recordingLocation`: `integer (int64)`, read-only.
    #[doc(alias = "recordingLocation")]
    pub recording_location: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptTopic {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        topic_phrase: ::std::option::Option::None,
        transcript_phrase: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        start_time_milliseconds: ::std::option::Option::None,
        duration: ::std::option::Option::None,
        offset: ::std::option::Option::None,
        recording_location: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptTopic = &<TranscriptTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptTopic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("topicPhrase", "topic_phrase", 2),
            ("transcriptPhrase", "transcript_phrase", 2),
            ("confidence", "confidence", 2),
            ("startTimeMilliseconds", "start_time_milliseconds", 2),
            ("duration", "duration", 0),
            ("offset", "offset", 2),
            ("recordingLocation", "recording_location", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.topic_phrase,
            &E.transcript_phrase,
            &E.confidence,
            &E.start_time_milliseconds,
            &E.duration,
            &E.offset,
            &E.recording_location,
        ],
    }
};

crate::runtime::model!(TranscriptTopic);

crate::runtime::setters!(TranscriptTopic {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_topic_phrase: topic_phrase: ::std::string::String,
    with_transcript_phrase: transcript_phrase: ::std::string::String,
    with_confidence: confidence: i32,
    with_start_time_milliseconds: start_time_milliseconds: i64,
    with_duration: duration: ::std::boxed::Box<crate::TopicDuration>,
    with_offset: offset: ::std::boxed::Box<crate::TopicOffset>,
    with_recording_location: recording_location: i64,
});
