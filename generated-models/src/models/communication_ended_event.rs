// @generated from the schema "CommunicationEndedEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `CommunicationEndedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommunicationEndedEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: Option<DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `disconnectType`: one of `Error`, `Peer`, `Self`, `System` and 5 more, required.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `destinationConversationId`: `string`.
    #[doc(alias = "destinationConversationId")]
    pub destination_conversation_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommunicationEndedEvent "CommunicationEndedEvent" 6 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type required,
        destination_conversation_id: String = "destinationConversationId" with_destination_conversation_id,
    )
});

/// The property `disconnectType` of `CommunicationEndedEvent`. Known values: `Error`, `Peer`, `Self`, `System`, `Transfer`, `TransferACD`, `TransferConference`, `TransferConsult`, `TransferUser`.
#[repr(u16)]
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

crate::runtime::values!(DisconnectType {
    Error = "Error",
    Peer = "Peer",
    Self_ = "Self",
    System = "System",
    Transfer = "Transfer",
    TransferAcd = "TransferACD",
    TransferConference = "TransferConference",
    TransferConsult = "TransferConsult",
    TransferUser = "TransferUser",
});
