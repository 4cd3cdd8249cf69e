// @generated from the schema "BulkJob"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `BulkJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Idle`, `Queued`, `Running`, `Succeeded` and 3 more.
    pub state: Option<Open<State>>,
    /// `action`: one of `TerminateWorkitems` and `AddWorkitems`.
    pub action: Option<Open<Action>>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i32>,
    /// `successfulCount`: `integer (int32)`.
    #[doc(alias = "successfulCount")]
    pub successful_count: Option<i32>,
    /// `failedCount`: `integer (int32)`.
    #[doc(alias = "failedCount")]
    pub failed_count: Option<i32>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `dateFinished`: `string (date-time)`.
    #[doc(alias = "dateFinished")]
    pub date_finished: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJob "BulkJob" 10 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        action: Open<Action> = "action" with_action,
        total_count: i32 = "totalCount" with_total_count,
        successful_count: i32 = "successfulCount" with_successful_count,
        failed_count: i32 = "failedCount" with_failed_count,
        date_started: DateTime = "dateStarted" with_date_started,
        date_finished: DateTime = "dateFinished" with_date_finished,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `BulkJob`. Known values: `Idle`, `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`, `Terminated`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Idle,
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
    Terminated,
}

crate::runtime::values!(State {
    Idle = "Idle",
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Cancelled = "Cancelled",
    Terminated = "Terminated",
});

/// The property `action` of `BulkJob`. Known values: `TerminateWorkitems`, `AddWorkitems`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    TerminateWorkitems,
    AddWorkitems,
}

crate::runtime::values!(Action {
    TerminateWorkitems = "TerminateWorkitems",
    AddWorkitems = "AddWorkitems",
});
