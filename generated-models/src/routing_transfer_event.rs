// @generated from the schema "RoutingTransferEvent"; changes made here are lost at the next generation

/// The schema `RoutingTransferEvent`.
pub struct RoutingTransferEvent {
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
    /// `destinationQueueId`: `string`, required.
    #[doc(alias = "destinationQueueId")]
    pub destination_queue_id: ::std::option::Option<::std::string::String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutingTransferEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        transfer_type: ::std::option::Option::None,
        command_id: ::std::option::Option::None,
        initiating_communication_id: ::std::option::Option::None,
        target_communication_id: ::std::option::Option::None,
        object_communication_id: ::std::option::Option::None,
        destination_queue_id: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingTransferEvent = &<RoutingTransferEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingTransferEvent",
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
            ("destinationQueueId", "destination_queue_id", 1),
            ("languageId", "language_id", 0),
            ("skillIds", "skill_ids", 0),
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
            &E.destination_queue_id,
            &E.language_id,
            &E.skill_ids,
        ],
    }
};

crate::runtime::model!(RoutingTransferEvent);

crate::runtime::setters!(RoutingTransferEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
    with_command_id: command_id: ::std::string::String,
    with_initiating_communication_id: initiating_communication_id: ::std::string::String,
    with_target_communication_id: target_communication_id: ::std::string::String,
    with_object_communication_id: object_communication_id: ::std::string::String,
    with_destination_queue_id: destination_queue_id: ::std::string::String,
    with_language_id: language_id: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `transferType` of `RoutingTransferEvent`. Known values: `Attended`, `Unattended`.
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
