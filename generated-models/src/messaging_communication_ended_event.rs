// @generated from the schema "MessagingCommunicationEndedEvent"; changes made here are lost at the next generation

/// The schema `MessagingCommunicationEndedEvent`.
pub struct MessagingCommunicationEndedEvent {
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
    /// `disconnectType`: `string`, required.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingCommunicationEndedEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingCommunicationEndedEvent = &<MessagingCommunicationEndedEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingCommunicationEndedEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("conversationId", "conversation_id", 1),
            ("communicationId", "communication_id", 1),
            ("disconnectType", "disconnect_type", 1),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.conversation_id,
            &E.communication_id,
            &E.disconnect_type,
        ],
    }
};

crate::runtime::model!(MessagingCommunicationEndedEvent);

crate::runtime::setters!(MessagingCommunicationEndedEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_communication_id: communication_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
});

/// The property `disconnectType` of `MessagingCommunicationEndedEvent`. Known values: `Unknown`, `Self`, `Peer`, `System`, `Error`, `Transfer`, `TransferACD`, `TransferUser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Unknown,
    Self_,
    Peer,
    System,
    Error,
    Transfer,
    TransferAcd,
    TransferUser,
}

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Self_, "Self"),
        (Self::Peer, "Peer"),
        (Self::System, "System"),
        (Self::Error, "Error"),
        (Self::Transfer, "Transfer"),
        (Self::TransferAcd, "TransferACD"),
        (Self::TransferUser, "TransferUser"),
    ];
}
