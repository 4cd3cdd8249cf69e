// @generated from the schema "ContinuousForecastGetSessionResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContinuousForecastGetSessionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContinuousForecastGetSessionResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `lastSuccessfulSessionId`: `string`.
    #[doc(alias = "lastSuccessfulSessionId")]
    pub last_successful_session_id: Option<String>,
    /// `state`: one of `Complete`, `Processing` and `Error`.
    pub state: Option<Open<State>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContinuousForecastGetSessionResponse "ContinuousForecastGetSessionResponse" 4 {
    (
        session_id: String = "sessionId" with_session_id,
        last_successful_session_id: String = "lastSuccessfulSessionId" with_last_successful_session_id,
        state: Open<State> = "state" with_state,
        error_code: String = "errorCode" with_error_code,
    )
});

/// The property `state` of `ContinuousForecastGetSessionResponse`. Known values: `Complete`, `Processing`, `Error`.
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
