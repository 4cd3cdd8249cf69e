// @generated from the schema "InfrastructureascodeJob"; changes made here are lost at the next generation

use crate::{ErrorInfo, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `InfrastructureascodeJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InfrastructureascodeJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dryRun`: `boolean`, required.
    #[doc(alias = "dryRun")]
    pub dry_run: Option<bool>,
    /// `acceleratorId`: `string`, read-only.
    #[doc(alias = "acceleratorId")]
    pub accelerator_id: Option<String>,
    /// `dateSubmitted`: `string (date-time)`, read-only.
    #[doc(alias = "dateSubmitted")]
    pub date_submitted: Option<DateTime>,
    /// `submittedBy`: `UserReference`, read-only.
    #[doc(alias = "submittedBy")]
    pub submitted_by: Option<Box<UserReference>>,
    /// `status`: one of `Created`, `Queued`, `Running`, `Complete` and 5 more, read-only.
    pub status: Option<Open<Status>>,
    /// `errorInfo`: `ErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorInfo>>,
    /// `results`: `string`, read-only.
    pub results: Option<String>,
    /// `rollbackResults`: `string`, read-only.
    #[doc(alias = "rollbackResults")]
    pub rollback_results: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InfrastructureascodeJob "InfrastructureascodeJob" 10 {
    (
        id: String = "id" with_id read_only,
        dry_run: bool = "dryRun" with_dry_run required,
        accelerator_id: String = "acceleratorId" with_accelerator_id read_only,
        date_submitted: DateTime = "dateSubmitted" with_date_submitted read_only,
        submitted_by: Box<UserReference> = "submittedBy" with_submitted_by read_only,
        status: Open<Status> = "status" with_status read_only,
        error_info: Box<ErrorInfo> = "errorInfo" with_error_info read_only,
        results: String = "results" with_results read_only,
        rollback_results: String = "rollbackResults" with_rollback_results read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `InfrastructureascodeJob`. Known values: `Created`, `Queued`, `Running`, `Complete`, `InternalError`, `Incomplete`, `Failed`, `RollbackFailed`, `RollbackComplete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Created,
    Queued,
    Running,
    Complete,
    InternalError,
    Incomplete,
    Failed,
    RollbackFailed,
    RollbackComplete,
}

crate::runtime::values!(Status {
    Created = "Created",
    Queued = "Queued",
    Running = "Running",
    Complete = "Complete",
    InternalError = "InternalError",
    Incomplete = "Incomplete",
    Failed = "Failed",
    RollbackFailed = "RollbackFailed",
    RollbackComplete = "RollbackComplete",
});
