// @generated from the schema "DefaultObjective"; changes made here are lost at the next generation

/// The schema `DefaultObjective`.
pub struct DefaultObjective {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `templateId`: `string`.
    #[doc(alias = "templateId")]
    pub template_id: ::std::option::Option<::std::string::String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: ::std::option::Option<::std::vec::Vec<crate::ObjectiveZone>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `queues`: `array of AddressableEntityRef`.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `topics`: `array of AddressableEntityRef`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `topicIdsFilterType`: `string`.
    #[doc(alias = "topicIdsFilterType")]
    pub topic_ids_filter_type: ::std::option::Option<
        crate::runtime::Open<TopicIdsFilterType>,
    >,
    /// `evaluationFormContextIds`: `array of string`.
    #[doc(alias = "evaluationFormContextIds")]
    pub evaluation_form_context_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `initialDirection`: `string`.
    #[doc(alias = "initialDirection")]
    pub initial_direction: ::std::option::Option<crate::runtime::Open<InitialDirection>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DefaultObjective {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        template_id: ::std::option::Option::None,
        zones: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        topics: ::std::option::Option::None,
        topic_ids_filter_type: ::std::option::Option::None,
        evaluation_form_context_ids: ::std::option::Option::None,
        initial_direction: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DefaultObjective = &<DefaultObjective as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DefaultObjective",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("templateId", "template_id", 0),
            ("zones", "zones", 0),
            ("enabled", "enabled", 0),
            ("mediaTypes", "media_types", 0),
            ("queues", "queues", 0),
            ("topics", "topics", 0),
            ("topicIdsFilterType", "topic_ids_filter_type", 0),
            ("evaluationFormContextIds", "evaluation_form_context_ids", 0),
            ("initialDirection", "initial_direction", 0),
        ],
        fields: &[
            &E.id,
            &E.template_id,
            &E.zones,
            &E.enabled,
            &E.media_types,
            &E.queues,
            &E.topics,
            &E.topic_ids_filter_type,
            &E.evaluation_form_context_ids,
            &E.initial_direction,
        ],
    }
};

crate::runtime::model!(DefaultObjective);

crate::runtime::setters!(DefaultObjective {
    with_id: id: ::std::string::String,
    with_template_id: template_id: ::std::string::String,
    with_zones: zones: ::std::vec::Vec<crate::ObjectiveZone>,
    with_enabled: enabled: bool,
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    with_queues: queues: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_topics: topics: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_topic_ids_filter_type: topic_ids_filter_type: crate::runtime::Open<TopicIdsFilterType>,
    with_evaluation_form_context_ids: evaluation_form_context_ids: ::std::vec::Vec<::std::string::String>,
    with_initial_direction: initial_direction: crate::runtime::Open<InitialDirection>,
});

/// The property `mediaTypes` of `DefaultObjective`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaTypes {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}

/// The property `topicIdsFilterType` of `DefaultObjective`. Known values: `and`, `or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TopicIdsFilterType {
    And,
    Or,
}

impl crate::runtime::Enum for TopicIdsFilterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}

/// The property `initialDirection` of `DefaultObjective`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InitialDirection {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for InitialDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}
