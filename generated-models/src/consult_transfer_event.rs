// @generated from the schema "ConsultTransferEvent"; changes made here are lost at the next generation

/// The schema `ConsultTransferEvent`.
#[repr(C)]
pub struct ConsultTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `initiatingCommunicationId`: `string`, required.
    #[doc(alias = "initiatingCommunicationId")]
    pub initiating_communication_id: ::std::option::Option<::std::string::String>,
    /// `destinationCommunicationId`: `string`, required.
    #[doc(alias = "destinationCommunicationId")]
    pub destination_communication_id: ::std::option::Option<::std::string::String>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConsultTransferEvent "ConsultTransferEvent" 6 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        initiating_communication_id: ::std::string::String = "initiatingCommunicationId" 1 with_initiating_communication_id,
        destination_communication_id: ::std::string::String = "destinationCommunicationId" 1 with_destination_communication_id,
        object_communication_id: ::std::string::String = "objectCommunicationId" 1 with_object_communication_id,
    )
});
