// @generated from the schema "Trigger"; changes made here are lost at the next generation

use crate::{MatchCriteria, TriggerTarget};
use crate::runtime::Extra;

/// The schema `Trigger`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Trigger {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `topicName`: `string`.
    #[doc(alias = "topicName")]
    pub topic_name: Option<String>,
    /// `target`: `TriggerTarget`.
    pub target: Option<Box<TriggerTarget>>,
    /// `version`: `integer (int64)`.
    pub version: Option<i64>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `matchCriteria`: `array of MatchCriteria`.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: Option<Vec<MatchCriteria>>,
    /// `eventTTLSeconds`: `integer (int32)`.
    #[doc(alias = "eventTTLSeconds")]
    pub event_ttl_seconds: Option<i32>,
    /// `delayBySeconds`: `integer (int32)`.
    #[doc(alias = "delayBySeconds")]
    pub delay_by_seconds: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Trigger "Trigger" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        topic_name: String = "topicName" with_topic_name,
        target: Box<TriggerTarget> = "target" with_target,
        version: i64 = "version" with_version,
        enabled: bool = "enabled" with_enabled,
        match_criteria: Vec<MatchCriteria> = "matchCriteria" with_match_criteria,
        event_ttl_seconds: i32 = "eventTTLSeconds" with_event_ttl_seconds,
        delay_by_seconds: i32 = "delayBySeconds" with_delay_by_seconds,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
