// @generated from the schema "CreateSecureSession"; changes made here are lost at the next generation

/// The schema `CreateSecureSession`.
#[repr(C)]
pub struct CreateSecureSession {
    /// `sourceParticipantId`: `string`.
    #[doc(alias = "sourceParticipantId")]
    pub source_participant_id: ::std::option::Option<::std::string::String>,
    /// `flowId`: `string`, required.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `userData`: `string`, required.
    #[doc(alias = "userData")]
    pub user_data: ::std::option::Option<::std::string::String>,
    /// `disconnect`: `boolean`.
    pub disconnect: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateSecureSession "CreateSecureSession" 4 {
    (
        source_participant_id: ::std::string::String = "sourceParticipantId" 0 with_source_participant_id,
        flow_id: ::std::string::String = "flowId" 1 with_flow_id,
        user_data: ::std::string::String = "userData" 1 with_user_data,
        disconnect: bool = "disconnect" 0 with_disconnect,
    )
});
