// @generated from the schema "MessagingExternalEstablishedEvent"; changes made here are lost at the next generation

/// The schema `MessagingExternalEstablishedEvent`.
pub struct MessagingExternalEstablishedEvent {
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
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `initialConfiguration`: `MessagingInitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingInitialConfiguration>,
    >,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::SourceConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingExternalEstablishedEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        initial_configuration: ::std::option::Option::None,
        source_configuration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingExternalEstablishedEvent = &<MessagingExternalEstablishedEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingExternalEstablishedEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("communicationId", "communication_id", 1),
            ("displayName", "display_name", 0),
            ("initialConfiguration", "initial_configuration", 1),
            ("sourceConfiguration", "source_configuration", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.communication_id,
            &E.display_name,
            &E.initial_configuration,
            &E.source_configuration,
        ],
    }
};

crate::runtime::model!(MessagingExternalEstablishedEvent);

crate::runtime::setters!(MessagingExternalEstablishedEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
    with_initial_configuration: initial_configuration: ::std::boxed::Box<crate::MessagingInitialConfiguration>,
    with_source_configuration: source_configuration: ::std::boxed::Box<crate::SourceConfiguration>,
});
