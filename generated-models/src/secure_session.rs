// @generated from the schema "SecureSession"; changes made here are lost at the next generation

/// The schema `SecureSession`.
#[repr(C)]
pub struct SecureSession {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `flow`: `DomainEntityRef`, required.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `userData`: `string`.
    #[doc(alias = "userData")]
    pub user_data: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `sourceParticipantId`: `string`.
    #[doc(alias = "sourceParticipantId")]
    pub source_participant_id: ::std::option::Option<::std::string::String>,
    /// `disconnect`: `boolean`.
    pub disconnect: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SecureSession "SecureSession" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        flow: ::std::boxed::Box<crate::DomainEntityRef> = "flow" 1 with_flow,
        user_data: ::std::string::String = "userData" 0 with_user_data,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        source_participant_id: ::std::string::String = "sourceParticipantId" 0 with_source_participant_id,
        disconnect: bool = "disconnect" 0 with_disconnect,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `SecureSession`. Known values: `PENDING`, `COMPLETED`, `FAILED`.
#[non_exhaustive]
pub enum State {
    Pending,
    Completed,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Completed, "COMPLETED"),
        (Self::Failed, "FAILED"),
    ];
}
