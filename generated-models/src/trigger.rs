// @generated from the schema "Trigger"; changes made here are lost at the next generation

/// The schema `Trigger`.
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

impl crate::runtime::Model for Trigger {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        topic_name: ::std::option::Option::None,
        target: ::std::option::Option::None,
        version: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        match_criteria: ::std::option::Option::None,
        event_ttl_seconds: ::std::option::Option::None,
        delay_by_seconds: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Trigger = &<Trigger as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Trigger",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("topicName", "topic_name", 0),
            ("target", "target", 0),
            ("version", "version", 0),
            ("enabled", "enabled", 0),
            ("matchCriteria", "match_criteria", 0),
            ("eventTTLSeconds", "event_ttl_seconds", 0),
            ("delayBySeconds", "delay_by_seconds", 0),
            ("description", "description", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.topic_name,
            &E.target,
            &E.version,
            &E.enabled,
            &E.match_criteria,
            &E.event_ttl_seconds,
            &E.delay_by_seconds,
            &E.description,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Trigger);

crate::runtime::setters!(Trigger {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_topic_name: topic_name: ::std::string::String,
    with_target: target: ::std::boxed::Box<crate::TriggerTarget>,
    with_version: version: i64,
    with_enabled: enabled: bool,
    with_match_criteria: match_criteria: ::std::vec::Vec<crate::MatchCriteria>,
    with_event_ttl_seconds: event_ttl_seconds: i32,
    with_delay_by_seconds: delay_by_seconds: i32,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
