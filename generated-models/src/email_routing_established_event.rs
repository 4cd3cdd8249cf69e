// @generated from the schema "EmailRoutingEstablishedEvent"; changes made here are lost at the next generation

/// The schema `EmailRoutingEstablishedEvent`.
pub struct EmailRoutingEstablishedEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// `initialConfiguration`: `EmailInitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::EmailInitialConfiguration>,
    >,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::SourceConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailRoutingEstablishedEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        label: ::std::option::Option::None,
        initial_configuration: ::std::option::Option::None,
        source_configuration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailRoutingEstablishedEvent = &<EmailRoutingEstablishedEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailRoutingEstablishedEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("communicationId", "communication_id", 1),
            ("queueId", "queue_id", 1),
            ("skillIds", "skill_ids", 0),
            ("languageId", "language_id", 0),
            ("label", "label", 0),
            ("initialConfiguration", "initial_configuration", 1),
            ("sourceConfiguration", "source_configuration", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.communication_id,
            &E.queue_id,
            &E.skill_ids,
            &E.language_id,
            &E.label,
            &E.initial_configuration,
            &E.source_configuration,
        ],
    }
};

crate::runtime::model!(EmailRoutingEstablishedEvent);

crate::runtime::setters!(EmailRoutingEstablishedEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_label: label: ::std::string::String,
    with_initial_configuration: initial_configuration: ::std::boxed::Box<crate::EmailInitialConfiguration>,
    with_source_configuration: source_configuration: ::std::boxed::Box<crate::SourceConfiguration>,
});
