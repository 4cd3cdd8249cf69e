// @generated from the schema "EmailUserEstablishedEvent"; changes made here are lost at the next generation

/// The schema `EmailUserEstablishedEvent`.
pub struct EmailUserEstablishedEvent {
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
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
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

impl crate::runtime::Model for EmailUserEstablishedEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        initial_configuration: ::std::option::Option::None,
        source_configuration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailUserEstablishedEvent = &<EmailUserEstablishedEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailUserEstablishedEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("communicationId", "communication_id", 1),
            ("userId", "user_id", 1),
            ("queueId", "queue_id", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("initialConfiguration", "initial_configuration", 1),
            ("sourceConfiguration", "source_configuration", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.communication_id,
            &E.user_id,
            &E.queue_id,
            &E.after_call_work_required,
            &E.initial_configuration,
            &E.source_configuration,
        ],
    }
};

crate::runtime::model!(EmailUserEstablishedEvent);

crate::runtime::setters!(EmailUserEstablishedEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_after_call_work_required: after_call_work_required: bool,
    with_initial_configuration: initial_configuration: ::std::boxed::Box<crate::EmailInitialConfiguration>,
    with_source_configuration: source_configuration: ::std::boxed::Box<crate::SourceConfiguration>,
});
