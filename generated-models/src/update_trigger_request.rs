// @generated from the schema "UpdateTriggerRequest"; changes made here are lost at the next generation

/// The schema `UpdateTriggerRequest`.
pub struct UpdateTriggerRequest {
    /// `version`: `integer (int64)`, required.
    pub version: ::std::option::Option<i64>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `target`: `TriggerTarget`, required.
    pub target: ::std::option::Option<::std::boxed::Box<crate::TriggerTarget>>,
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

impl crate::runtime::Model for UpdateTriggerRequest {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        target: ::std::option::Option::None,
        match_criteria: ::std::option::Option::None,
        name: ::std::option::Option::None,
        topic_name: ::std::option::Option::None,
        event_ttl_seconds: ::std::option::Option::None,
        delay_by_seconds: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateTriggerRequest = &<UpdateTriggerRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateTriggerRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 1),
            ("enabled", "enabled", 1),
            ("target", "target", 1),
            ("matchCriteria", "match_criteria", 0),
            ("name", "name", 1),
            ("topicName", "topic_name", 1),
            ("eventTTLSeconds", "event_ttl_seconds", 0),
            ("delayBySeconds", "delay_by_seconds", 0),
            ("description", "description", 0),
        ],
        fields: &[
            &E.version,
            &E.enabled,
            &E.target,
            &E.match_criteria,
            &E.name,
            &E.topic_name,
            &E.event_ttl_seconds,
            &E.delay_by_seconds,
            &E.description,
        ],
    }
};

crate::runtime::model!(UpdateTriggerRequest);

crate::runtime::setters!(UpdateTriggerRequest {
    with_version: version: i64,
    with_enabled: enabled: bool,
    with_target: target: ::std::boxed::Box<crate::TriggerTarget>,
    with_match_criteria: match_criteria: ::std::vec::Vec<crate::MatchCriteria>,
    with_name: name: ::std::string::String,
    with_topic_name: topic_name: ::std::string::String,
    with_event_ttl_seconds: event_ttl_seconds: i32,
    with_delay_by_seconds: delay_by_seconds: i32,
    with_description: description: ::std::string::String,
});
