// @generated from the schema "ConsultTransferResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConsultTransferResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConsultTransferResponse {
    /// `destinationParticipantId`: `string`, required.
    #[doc(alias = "destinationParticipantId")]
    pub destination_participant_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConsultTransferResponse "ConsultTransferResponse" 1 {
    (
        destination_participant_id: String = "destinationParticipantId" with_destination_participant_id required,
    )
});
