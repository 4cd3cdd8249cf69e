// @generated from the schema "MessagingUserTransferEvent"; changes made here are lost at the next generation

/// The schema `MessagingUserTransferEvent`.
pub struct MessagingUserTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `transferType`: `string`, required.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: ::std::option::Option<::std::string::String>,
    /// `initiatingCommunicationId`: `string`, required.
    #[doc(alias = "initiatingCommunicationId")]
    pub initiating_communication_id: ::std::option::Option<::std::string::String>,
    /// `targetCommunicationId`: `string`, required.
    #[doc(alias = "targetCommunicationId")]
    pub target_communication_id: ::std::option::Option<::std::string::String>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: ::std::option::Option<::std::string::String>,
    /// `destinationUserId`: `string`, required.
    #[doc(alias = "destinationUserId")]
    pub destination_user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingUserTransferEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        transfer_type: ::std::option::Option::None,
        command_id: ::std::option::Option::None,
        initiating_communication_id: ::std::option::Option::None,
        target_communication_id: ::std::option::Option::None,
        object_communication_id: ::std::option::Option::None,
        destination_user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingUserTransferEvent = &<MessagingUserTransferEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingUserTransferEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("transferType", "transfer_type", 1),
            ("commandId", "command_id", 1),
            ("initiatingCommunicationId", "initiating_communication_id", 1),
            ("targetCommunicationId", "target_communication_id", 1),
            ("objectCommunicationId", "object_communication_id", 1),
            ("destinationUserId", "destination_user_id", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.transfer_type,
            &E.command_id,
            &E.initiating_communication_id,
            &E.target_communication_id,
            &E.object_communication_id,
            &E.destination_user_id,
        ],
    }
};

crate::runtime::model!(MessagingUserTransferEvent);

crate::runtime::setters!(MessagingUserTransferEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
    with_command_id: command_id: ::std::string::String,
    with_initiating_communication_id: initiating_communication_id: ::std::string::String,
    with_target_communication_id: target_communication_id: ::std::string::String,
    with_object_communication_id: object_communication_id: ::std::string::String,
    with_destination_user_id: destination_user_id: ::std::string::String,
});

/// The property `transferType` of `MessagingUserTransferEvent`. Known values: `Attended`, `Unattended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "Attended"),
        (Self::Unattended, "Unattended"),
    ];
}
