// @generated from the schema "CommunicationEndedEvent"; changes made here are lost at the next generation

/// The schema `CommunicationEndedEvent`.
#[repr(C)]
pub struct CommunicationEndedEvent {
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
    /// `destinationConversationId`: `string`.
    #[doc(alias = "destinationConversationId")]
    pub destination_conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommunicationEndedEvent "CommunicationEndedEvent" 6 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 1 with_disconnect_type,
        destination_conversation_id: ::std::string::String = "destinationConversationId" 0 with_destination_conversation_id,
    )
});

/// The property `disconnectType` of `CommunicationEndedEvent`. Known values: `Error`, `Peer`, `Self`, `System`, `Transfer`, `TransferACD`, `TransferConference`, `TransferConsult`, `TransferUser`.
#[non_exhaustive]
pub enum DisconnectType {
    Error,
    Peer,
    Self_,
    System,
    Transfer,
    TransferAcd,
    TransferConference,
    TransferConsult,
    TransferUser,
}

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Error, "Error"),
        (Self::Peer, "Peer"),
        (Self::Self_, "Self"),
        (Self::System, "System"),
        (Self::Transfer, "Transfer"),
        (Self::TransferAcd, "TransferACD"),
        (Self::TransferConference, "TransferConference"),
        (Self::TransferConsult, "TransferConsult"),
        (Self::TransferUser, "TransferUser"),
    ];
}
