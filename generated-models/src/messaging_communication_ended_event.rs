// @generated from the schema "MessagingCommunicationEndedEvent"; changes made here are lost at the next generation

/// The schema `MessagingCommunicationEndedEvent`.
#[repr(C)]
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

crate::runtime::model!(MessagingCommunicationEndedEvent "MessagingCommunicationEndedEvent" 5 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 1 with_disconnect_type,
    )
});

/// The property `disconnectType` of `MessagingCommunicationEndedEvent`. Known values: `Unknown`, `Self`, `Peer`, `System`, `Error`, `Transfer`, `TransferACD`, `TransferUser`.
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

crate::runtime::known!(DisconnectType);

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
