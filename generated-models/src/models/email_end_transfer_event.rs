// @generated from the schema "EmailEndTransferEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `EmailEndTransferEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailEndTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: Option<DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: Option<String>,
    /// `finalState`: one of `Completed`, `Canceled` and `Failed`, required.
    #[doc(alias = "finalState")]
    pub final_state: Option<Open<FinalState>>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailEndTransferEvent "EmailEndTransferEvent" 6 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        command_id: String = "commandId" with_command_id required,
        final_state: Open<FinalState> = "finalState" with_final_state required,
        object_communication_id: String = "objectCommunicationId" with_object_communication_id required,
    )
});

/// The property `finalState` of `EmailEndTransferEvent`. Known values: `Completed`, `Canceled`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum FinalState {
    Completed,
    Canceled,
    Failed,
}

crate::runtime::values!(FinalState {
    Completed = "Completed",
    Canceled = "Canceled",
    Failed = "Failed",
});
