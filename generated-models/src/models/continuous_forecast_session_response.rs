// @generated from the schema "ContinuousForecastSessionResponse"; changes made here are lost at the next generation

use crate::SessionFiles;
use crate::runtime::{Extra, Open};

/// The schema `ContinuousForecastSessionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContinuousForecastSessionResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `state`: one of `Complete`, `Processing` and `Error`.
    pub state: Option<Open<State>>,
    /// `files`: `SessionFiles`.
    pub files: Option<Box<SessionFiles>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContinuousForecastSessionResponse "ContinuousForecastSessionResponse" 3 {
    (
        session_id: String = "sessionId" with_session_id,
        state: Open<State> = "state" with_state,
        files: Box<SessionFiles> = "files" with_files,
    )
});

/// The property `state` of `ContinuousForecastSessionResponse`. Known values: `Complete`, `Processing`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Complete,
    Processing,
    Error,
}

crate::runtime::values!(State {
    Complete = "Complete",
    Processing = "Processing",
    Error = "Error",
});
