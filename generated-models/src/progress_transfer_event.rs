// @generated from the schema "ProgressTransferEvent"; changes made here are lost at the next generation

/// The schema `ProgressTransferEvent`.
pub struct ProgressTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: ::std::option::Option<::std::string::String>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: ::std::option::Option<::std::string::String>,
    /// `destinationCommunicationId`: `string`, required.
    #[doc(alias = "destinationCommunicationId")]
    pub destination_communication_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgressTransferEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        command_id: ::std::option::Option::None,
        object_communication_id: ::std::option::Option::None,
        destination_communication_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgressTransferEvent = &<ProgressTransferEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgressTransferEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("commandId", "command_id", 1),
            ("objectCommunicationId", "object_communication_id", 1),
            ("destinationCommunicationId", "destination_communication_id", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.command_id,
            &E.object_communication_id,
            &E.destination_communication_id,
        ],
    }
};

crate::runtime::model!(ProgressTransferEvent);

crate::runtime::setters!(ProgressTransferEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_command_id: command_id: ::std::string::String,
    with_object_communication_id: object_communication_id: ::std::string::String,
    with_destination_communication_id: destination_communication_id: ::std::string::String,
});
