// @generated from the schema "CreateSecureSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateSecureSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateSecureSession {
    /// `sourceParticipantId`: `string`.
    #[doc(alias = "sourceParticipantId")]
    pub source_participant_id: Option<String>,
    /// `flowId`: `string`, required.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `userData`: `string`, required.
    #[doc(alias = "userData")]
    pub user_data: Option<String>,
    /// `disconnect`: `boolean`.
    pub disconnect: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateSecureSession "CreateSecureSession" 4 {
    (
        source_participant_id: String = "sourceParticipantId" with_source_participant_id,
        flow_id: String = "flowId" with_flow_id required,
        user_data: String = "userData" with_user_data required,
        disconnect: bool = "disconnect" with_disconnect,
    )
});
