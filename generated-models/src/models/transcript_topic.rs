// @generated from the schema "TranscriptTopic"; changes made here are lost at the next generation

use crate::{TopicDuration, TopicOffset};
use crate::runtime::Extra;

/// The schema `TranscriptTopic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptTopic {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `topicPhrase`: `string`, read-only.
    #[doc(alias = "topicPhrase")]
    pub topic_phrase: Option<String>,
    /// `transcriptPhrase`: `string`, read-only.
    #[doc(alias = "transcriptPhrase")]
    pub transcript_phrase: Option<String>,
    /// `confidence`: `integer (int32)`, read-only.
    pub confidence: Option<i32>,
    /// `startTimeMilliseconds`: `integer (int64)`, read-only.
    #[doc(alias = "startTimeMilliseconds")]
    pub start_time_milliseconds: Option<i64>,
    /// `duration`: `TopicDuration`.
    pub duration: Option<Box<TopicDuration>>,
    /// `offset`: `TopicOffset`, read-only.
    pub offset: Option<Box<TopicOffset>>,
    /// `recordingLocation`: `integer (int64)`, read-only.
    #[doc(alias = "recordingLocation")]
    pub recording_location: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptTopic "TranscriptTopic" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        topic_phrase: String = "topicPhrase" with_topic_phrase read_only,
        transcript_phrase: String = "transcriptPhrase" with_transcript_phrase read_only,
        confidence: i32 = "confidence" with_confidence read_only,
        start_time_milliseconds: i64 = "startTimeMilliseconds" with_start_time_milliseconds read_only,
        duration: Box<TopicDuration> = "duration" with_duration,
        offset: Box<TopicOffset> = "offset" with_offset read_only,
        recording_location: i64 = "recordingLocation" with_recording_location read_only,
    )
});
