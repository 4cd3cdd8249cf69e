// @generated from the schema "ConsultTransferResponse"; changes made here are lost at the next generation

/// The schema `ConsultTransferResponse`.
#[repr(C)]
pub struct ConsultTransferResponse {
    /// `destinationParticipantId`: `string`, required.
    #[doc(alias = "destinationParticipantId")]
    pub destination_participant_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConsultTransferResponse "ConsultTransferResponse" 1 {
    (
        destination_participant_id: ::std::string::String = "destinationParticipantId" 1 with_destination_participant_id,
    )
});
