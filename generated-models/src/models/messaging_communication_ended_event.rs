// @generated from the schema "MessagingCommunicationEndedEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessagingCommunicationEndedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingCommunicationEndedEvent {
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
    /// `disconnectType`: one of `Unknown`, `Self`, `Peer`, `System` and 4 more, required.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingCommunicationEndedEvent "MessagingCommunicationEndedEvent" 5 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type required,
    )
});

/// The property `disconnectType` of `MessagingCommunicationEndedEvent`. Known values: `Unknown`, `Self`, `Peer`, `System`, `Error`, `Transfer`, `TransferACD`, `TransferUser`.
#[repr(u16)]
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

crate::runtime::values!(DisconnectType {
    Unknown = "Unknown",
    Self_ = "Self",
    Peer = "Peer",
    System = "System",
    Error = "Error",
    Transfer = "Transfer",
    TransferAcd = "TransferACD",
    TransferUser = "TransferUser",
});
