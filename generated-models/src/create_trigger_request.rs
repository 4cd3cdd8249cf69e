// @generated from the schema "CreateTriggerRequest"; changes made here are lost at the next generation

/// The schema `CreateTriggerRequest`.
#[repr(C)]
pub struct CreateTriggerRequest {
    /// `target`: `TriggerTarget`, required.
    pub target: ::std::option::Option<::std::boxed::Box<crate::TriggerTarget>>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `matchCriteria`: `array of MatchCriteria`.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: ::std::option::Option<::std::vec::Vec<crate::MatchCriteria>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `topicName`: `string`, required.
    #[doc(alias = "topicName")]
    pub topic_name: ::std::option::Option<::std::string::String>,
    /// `eventTTLSeconds`: `integer (int32)`.
    #[doc(alias = "eventTTLSeconds")]
    pub event_ttl_seconds: ::std::option::Option<i32>,
    /// `delayBySeconds`: `integer (int32)`.
    #[doc(alias = "delayBySeconds")]
    pub delay_by_seconds: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateTriggerRequest "CreateTriggerRequest" 8 {
    (
        target: ::std::boxed::Box<crate::TriggerTarget> = "target" 1 with_target,
        enabled: bool = "enabled" 1 with_enabled,
        match_criteria: ::std::vec::Vec<crate::MatchCriteria> = "matchCriteria" 0 with_match_criteria,
        name: ::std::string::String = "name" 1 with_name,
        topic_name: ::std::string::String = "topicName" 1 with_topic_name,
        event_ttl_seconds: i32 = "eventTTLSeconds" 0 with_event_ttl_seconds,
        delay_by_seconds: i32 = "delayBySeconds" 0 with_delay_by_seconds,
        description: ::std::string::String = "description" 0 with_description,
    )
});
