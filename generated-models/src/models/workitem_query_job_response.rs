// @generated from the schema "WorkitemQueryJobResponse"; changes made here are lost at the next generation

use crate::WorkitemQueryJobError;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WorkitemQueryJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Queued`, `Running`, `Succeeded` and `Failed`.
    pub state: Option<Open<State>>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `dateFinished`: `string (date-time)`.
    #[doc(alias = "dateFinished")]
    pub date_finished: Option<DateTime>,
    /// `error`: `WorkitemQueryJobError`.
    pub error: Option<Box<WorkitemQueryJobError>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobResponse "WorkitemQueryJobResponse" 6 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        date_started: DateTime = "dateStarted" with_date_started,
        date_finished: DateTime = "dateFinished" with_date_finished,
        error: Box<WorkitemQueryJobError> = "error" with_error,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `WorkitemQueryJobResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
}

crate::runtime::values!(State {
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
});
