// @generated from the schema "AsyncQueryStatus"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AsyncQueryStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AsyncQueryStatus {
    /// `state`: one of `QUEUED`, `PENDING`, `FAILED`, `CANCELLED` and 2 more.
    pub state: Option<Open<State>>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: Option<DateTime>,
    /// `submissionDate`: `string (date-time)`.
    #[doc(alias = "submissionDate")]
    pub submission_date: Option<DateTime>,
    /// `completionDate`: `string (date-time)`.
    #[doc(alias = "completionDate")]
    pub completion_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AsyncQueryStatus "AsyncQueryStatus" 5 {
    (
        state: Open<State> = "state" with_state,
        error_message: String = "errorMessage" with_error_message,
        expiration_date: DateTime = "expirationDate" with_expiration_date,
        submission_date: DateTime = "submissionDate" with_submission_date,
        completion_date: DateTime = "completionDate" with_completion_date,
    )
});

/// The property `state` of `AsyncQueryStatus`. Known values: `QUEUED`, `PENDING`, `FAILED`, `CANCELLED`, `FULFILLED`, `EXPIRED`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Queued,
    Pending,
    Failed,
    Cancelled,
    Fulfilled,
    Expired,
}

crate::runtime::values!(State {
    Queued = "QUEUED",
    Pending = "PENDING",
    Failed = "FAILED",
    Cancelled = "CANCELLED",
    Fulfilled = "FULFILLED",
    Expired = "EXPIRED",
});
