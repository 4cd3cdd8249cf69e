// @generated from the schema "CreateTriggerRequest"; changes made here are lost at the next generation

use crate::{MatchCriteria, TriggerTarget};
use crate::runtime::Extra;

/// The schema `CreateTriggerRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateTriggerRequest {
    /// `target`: `TriggerTarget`, required.
    pub target: Option<Box<TriggerTarget>>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
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

crate::runtime::model!(CreateTriggerRequest "CreateTriggerRequest" 8 {
    (
        target: Box<TriggerTarget> = "target" with_target required,
        enabled: bool = "enabled" with_enabled required,
        match_criteria: Vec<MatchCriteria> = "matchCriteria" with_match_criteria,
        name: String = "name" with_name required,
        topic_name: String = "topicName" with_topic_name required,
        event_ttl_seconds: i32 = "eventTTLSeconds" with_event_ttl_seconds,
        delay_by_seconds: i32 = "delayBySeconds" with_delay_by_seconds,
        description: String = "description" with_description,
    )
});
