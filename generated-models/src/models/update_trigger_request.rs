// @generated from the schema "UpdateTriggerRequest"; changes made here are lost at the next generation

use crate::{MatchCriteria, TriggerTarget};
use crate::runtime::Extra;

/// The schema `UpdateTriggerRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateTriggerRequest {
    /// `version`: `integer (int64)`, required.
    pub version: Option<i64>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `target`: `TriggerTarget`, required.
    pub target: Option<Box<TriggerTarget>>,
    /// `matchCriteria`: `array of MatchCriteria`.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: Option<Vec<MatchCriteria>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `topicName`: `string`, required.
    #[doc(alias = "topicName")]
    pub topic_name: Option<String>,
    /// `eventTTLSeconds`: `integer (int32)`.
    #[doc(alias = "eventTTLSeconds")]
    pub event_ttl_seconds: Option<i32>,
    /// `delayBySeconds`: `integer (int32)`.
    #[doc(alias = "delayBySeconds")]
    pub delay_by_seconds: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateTriggerRequest "UpdateTriggerRequest" 9 {
    (
        version: i64 = "version" with_version required,
        enabled: bool = "enabled" with_enabled required,
        target: Box<TriggerTarget> = "target" with_target required,
        match_criteria: Vec<MatchCriteria> = "matchCriteria" with_match_criteria,
        name: String = "name" with_name required,
        topic_name: String = "topicName" with_topic_name required,
        event_ttl_seconds: i32 = "eventTTLSeconds" with_event_ttl_seconds,
        delay_by_seconds: i32 = "delayBySeconds" with_delay_by_seconds,
        description: String = "description" with_description,
    )
});
