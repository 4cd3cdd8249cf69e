// @generated from the schema "SecureSession"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `SecureSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SecureSession {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `flow`: `DomainEntityRef`, required.
    pub flow: Option<Box<DomainEntityRef>>,
    /// `userData`: `string`.
    #[doc(alias = "userData")]
    pub user_data: Option<String>,
    /// `state`: one of `PENDING`, `COMPLETED` and `FAILED`, required.
    pub state: Option<Open<State>>,
    /// `sourceParticipantId`: `string`.
    #[doc(alias = "sourceParticipantId")]
    pub source_participant_id: Option<String>,
    /// `disconnect`: `boolean`.
    pub disconnect: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SecureSession "SecureSession" 7 {
    (
        id: String = "id" with_id read_only,
        flow: Box<DomainEntityRef> = "flow" with_flow required,
        user_data: String = "userData" with_user_data,
        state: Open<State> = "state" with_state required,
        source_participant_id: String = "sourceParticipantId" with_source_participant_id,
        disconnect: bool = "disconnect" with_disconnect,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `SecureSession`. Known values: `PENDING`, `COMPLETED`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Pending,
    Completed,
    Failed,
}

crate::runtime::values!(State {
    Pending = "PENDING",
    Completed = "COMPLETED",
    Failed = "FAILED",
});
