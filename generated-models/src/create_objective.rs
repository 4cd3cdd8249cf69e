// @generated from the schema "CreateObjective"; changes made here are lost at the next generation

/// The schema `CreateObjective`.
pub struct CreateObjective {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `templateId`: `string`.
    #[doc(alias = "templateId")]
    pub template_id: ::std::option::Option<::std::string::String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: ::std::option::Option<::std::vec::Vec<crate::ObjectiveZone>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
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
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateObjective {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        template_id: ::std::option::Option::None,
        zones: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        topic_ids: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        queue_ids: ::std::option::Option::None,
        topic_ids_filter_type: ::std::option::Option::None,
        evaluation_form_context_ids: ::std::option::Option::None,
        initial_direction: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateObjective = &<CreateObjective as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateObjective",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("templateId", "template_id", 0),
            ("zones", "zones", 0),
            ("enabled", "enabled", 0),
            ("topicIds", "topic_ids", 0),
            ("mediaTypes", "media_types", 0),
            ("queueIds", "queue_ids", 0),
            ("topicIdsFilterType", "topic_ids_filter_type", 0),
            ("evaluationFormContextIds", "evaluation_form_context_ids", 0),
            ("initialDirection", "initial_direction", 0),
            ("dateStart", "date_start", 0),
        ],
        fields: &[
            &E.id,
            &E.template_id,
            &E.zones,
            &E.enabled,
            &E.topic_ids,
            &E.media_types,
            &E.queue_ids,
            &E.topic_ids_filter_type,
            &E.evaluation_form_context_ids,
            &E.initial_direction,
            &E.date_start,
        ],
    }
};

crate::runtime::model!(CreateObjective);

crate::runtime::setters!(CreateObjective {
    with_id: id: ::std::string::String,
    with_template_id: template_id: ::std::string::String,
    with_zones: zones: ::std::vec::Vec<crate::ObjectiveZone>,
    with_enabled: enabled: bool,
    with_topic_ids: topic_ids: ::std::vec::Vec<::std::string::String>,
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
    with_topic_ids_filter_type: topic_ids_filter_type: crate::runtime::Open<TopicIdsFilterType>,
    with_evaluation_form_context_ids: evaluation_form_context_ids: ::std::vec::Vec<::std::string::String>,
    with_initial_direction: initial_direction: crate::runtime::Open<InitialDirection>,
    with_date_start: date_start: crate::runtime::Date,
});

/// The property `mediaTypes` of `CreateObjective`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

/// The property `topicIdsFilterType` of `CreateObjective`. Known values: `and`, `or`.
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

/// The property `initialDirection` of `CreateObjective`. Known values: `inbound`, `outbound`.
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
