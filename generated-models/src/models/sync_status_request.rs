// @generated from the schema "SyncStatusRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SyncStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SyncStatusRequest {
    /// `status`: one of `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed` and 7 more, required.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SyncStatusRequest "SyncStatusRequest" 1 {
    (
        status: Open<Status> = "status" with_status required,
    )
});

/// The property `status` of `SyncStatusRequest`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Created,
    ValidationInProgress,
    ValidationCompleted,
    ValidationFailed,
    Started,
    InProgress,
    Completed,
    PartialCompleted,
    Failed,
    AbortRequested,
    Aborted,
}

crate::runtime::values!(Status {
    Created = "Created",
    ValidationInProgress = "ValidationInProgress",
    ValidationCompleted = "ValidationCompleted",
    ValidationFailed = "ValidationFailed",
    Started = "Started",
    InProgress = "InProgress",
    Completed = "Completed",
    PartialCompleted = "PartialCompleted",
    Failed = "Failed",
    AbortRequested = "AbortRequested",
    Aborted = "Aborted",
});
