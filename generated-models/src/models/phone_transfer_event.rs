// @generated from the schema "PhoneTransferEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `PhoneTransferEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: Option<DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `transferType`: one of `Attended` and `Unattended`, required.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: Option<String>,
    /// `initiatingCommunicationId`: `string`, required.
    #[doc(alias = "initiatingCommunicationId")]
    pub initiating_communication_id: Option<String>,
    /// `targetCommunicationId`: `string`, required.
    #[doc(alias = "targetCommunicationId")]
    pub target_communication_id: Option<String>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: Option<String>,
    /// `destinationPhoneNumber`: `string`, required.
    #[doc(alias = "destinationPhoneNumber")]
    pub destination_phone_number: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneTransferEvent "PhoneTransferEvent" 9 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type required,
        command_id: String = "commandId" with_command_id required,
        initiating_communication_id: String = "initiatingCommunicationId" with_initiating_communication_id required,
        target_communication_id: String = "targetCommunicationId" with_target_communication_id required,
        object_communication_id: String = "objectCommunicationId" with_object_communication_id required,
        destination_phone_number: String = "destinationPhoneNumber" with_destination_phone_number required,
    )
});

/// The property `transferType` of `PhoneTransferEvent`. Known values: `Attended`, `Unattended`.
#[repr(u16)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::values!(TransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
