// @generated from the schema "UserTransferEvent"; changes made here are lost at the next generation

/// The schema `UserTransferEvent`.
#[repr(C)]
pub struct UserTransferEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `transferType`: `string`, required.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// `commandId`: `string`, required.
    #[doc(alias = "commandId")]
    pub command_id: ::std::option::Option<::std::string::String>,
    /// `initiatingCommunicationId`: `string`, required.
    #[doc(alias = "initiatingCommunicationId")]
    pub initiating_communication_id: ::std::option::Option<::std::string::String>,
    /// `targetCommunicationId`: `string`, required.
    #[doc(alias = "targetCommunicationId")]
    pub target_communication_id: ::std::option::Option<::std::string::String>,
    /// `objectCommunicationId`: `string`, required.
    #[doc(alias = "objectCommunicationId")]
    pub object_communication_id: ::std::option::Option<::std::string::String>,
    /// `destinationUserId`: `string`, required.
    #[doc(alias = "destinationUserId")]
    pub destination_user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserTransferEvent "UserTransferEvent" 9 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 1 with_transfer_type,
        command_id: ::std::string::String = "commandId" 1 with_command_id,
        initiating_communication_id: ::std::string::String = "initiatingCommunicationId" 1 with_initiating_communication_id,
        target_communication_id: ::std::string::String = "targetCommunicationId" 1 with_target_communication_id,
        object_communication_id: ::std::string::String = "objectCommunicationId" 1 with_object_communication_id,
        destination_user_id: ::std::string::String = "destinationUserId" 1 with_destination_user_id,
    )
});

/// The property `transferType` of `UserTransferEvent`. Known values: `Attended`, `Unattended`.
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::known!(TransferType);

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "Attended"),
        (Self::Unattended, "Unattended"),
    ];
}
