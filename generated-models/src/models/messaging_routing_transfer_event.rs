// @generated from the schema "MessagingRoutingTransferEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessagingRoutingTransferEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingRoutingTransferEvent {
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
    /// `destinationQueueId`: `string`, required.
    #[doc(alias = "destinationQueueId")]
    pub destination_queue_id: Option<String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingRoutingTransferEvent "MessagingRoutingTransferEvent" 11 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type required,
        command_id: String = "commandId" with_command_id required,
        initiating_communication_id: String = "initiatingCommunicationId" with_initiating_communication_id required,
        target_communication_id: String = "targetCommunicationId" with_target_communication_id required,
        object_communication_id: String = "objectCommunicationId" with_object_communication_id required,
        destination_queue_id: String = "destinationQueueId" with_destination_queue_id required,
        language_id: String = "languageId" with_language_id,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
    )
});

/// The property `transferType` of `MessagingRoutingTransferEvent`. Known values: `Attended`, `Unattended`.
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
