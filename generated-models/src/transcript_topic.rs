// @generated from the schema "TranscriptTopic"; changes made here are lost at the next generation

/// The schema `TranscriptTopic`.
#[repr(C)]
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

crate::runtime::model!(TranscriptTopic "TranscriptTopic" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        topic_phrase: ::std::string::String = "topicPhrase" 2 with_topic_phrase,
        transcript_phrase: ::std::string::String = "transcriptPhrase" 2 with_transcript_phrase,
        confidence: i32 = "confidence" 2 with_confidence,
        start_time_milliseconds: i64 = "startTimeMilliseconds" 2 with_start_time_milliseconds,
        duration: ::std::boxed::Box<crate::TopicDuration> = "duration" 0 with_duration,
        offset: ::std::boxed::Box<crate::TopicOffset> = "offset" 2 with_offset,
        recording_location: i64 = "recordingLocation" 2 with_recording_location,
    )
});
