// @generated from the schema "EndTransferEvent"; changes made here are lost at the next generation

/// The schema `EndTransferEvent`.
#[repr(C)]
pub struct EndTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: ::std::option::Option<::std::string::String>,
    /// `finalState`: `string`, required.
    #[doc(alias = "finalState")]
    pub final_state: ::std::option::Option<crate::runtime::Open<FinalState>>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EndTransferEvent "EndTransferEvent" 6 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        command_id: ::std::string::String = "commandId" 1 with_command_id,
        final_state: crate::runtime::Open<FinalState> = "finalState" 1 with_final_state,
        object_communication_id: ::std::string::String = "objectCommunicationId" 1 with_object_communication_id,
    )
});

/// The property `finalState` of `EndTransferEvent`. Known values: `Completed`, `Canceled`, `Failed`.
#[non_exhaustive]
pub enum FinalState {
    Completed,
    Canceled,
    Failed,
}

crate::runtime::known!(FinalState);

impl crate::runtime::Enum for FinalState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Canceled, "Canceled"),
        (Self::Failed, "Failed"),
    ];
}
