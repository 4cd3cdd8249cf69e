// @generated from the schema "SourceLastSync"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SourceLastSync`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourceLastSync {
    /// `state`: one of `Success`, `Failed`, `InProgress` and `Unknown`.
    pub state: Option<Open<State>>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `dateEnded`: `string (date-time)`.
    #[doc(alias = "dateEnded")]
    pub date_ended: Option<DateTime>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourceLastSync "SourceLastSync" 4 {
    (
        state: Open<State> = "state" with_state,
        date_started: DateTime = "dateStarted" with_date_started,
        date_ended: DateTime = "dateEnded" with_date_ended,
        error: Box<ErrorBody> = "error" with_error,
    )
});

/// The property `state` of `SourceLastSync`. Known values: `Success`, `Failed`, `InProgress`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Success,
    Failed,
    InProgress,
    Unknown,
}

crate::runtime::values!(State {
    Success = "Success",
    Failed = "Failed",
    InProgress = "InProgress",
    Unknown = "Unknown",
});
