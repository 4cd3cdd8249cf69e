// @generated from the schema "Trigger"; changes made here are lost at the next generation

/// The schema `Trigger`.
#[repr(C)]
pub struct Trigger {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `topicName`: `string`.
    #[doc(alias = "topicName")]
    pub topic_name: ::std::option::Option<::std::string::String>,
    /// `target`: `TriggerTarget`.
    pub target: ::std::option::Option<::std::boxed::Box<crate::TriggerTarget>>,
    /// `version`: `integer (int64)`.
    pub version: ::std::option::Option<i64>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `matchCriteria`: `array of MatchCriteria`.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: ::std::option::Option<::std::vec::Vec<crate::MatchCriteria>>,
    /// `eventTTLSeconds`: `integer (int32)`.
    #[doc(alias = "eventTTLSeconds")]
    pub event_ttl_seconds: ::std::option::Option<i32>,
    /// `delayBySeconds`: `integer (int32)`.
    #[doc(alias = "delayBySeconds")]
    pub delay_by_seconds: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Trigger "Trigger" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        topic_name: ::std::string::String = "topicName" 0 with_topic_name,
        target: ::std::boxed::Box<crate::TriggerTarget> = "target" 0 with_target,
        version: i64 = "version" 0 with_version,
        enabled: bool = "enabled" 0 with_enabled,
        match_criteria: ::std::vec::Vec<crate::MatchCriteria> = "matchCriteria" 0 with_match_criteria,
        event_ttl_seconds: i32 = "eventTTLSeconds" 0 with_event_ttl_seconds,
        delay_by_seconds: i32 = "delayBySeconds" 0 with_delay_by_seconds,
        description: ::std::string::String = "description" 0 with_description,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
