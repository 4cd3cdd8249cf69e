// @generated from the schema "ContactImportJobStatusUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactImportJobStatusUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportJobStatusUpdateRequest {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// `status`: one of `Continue`, `Cancel` and `Retry`, required.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportJobStatusUpdateRequest "ContactImportJobStatusUpdateRequest" 2 {
    (
        job_id: String = "jobId" with_job_id required,
        status: Open<Status> = "status" with_status required,
    )
});

/// The property `status` of `ContactImportJobStatusUpdateRequest`. Known values: `Continue`, `Cancel`, `Retry`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Continue,
    Cancel,
    Retry,
}

crate::runtime::values!(Status {
    Continue = "Continue",
    Cancel = "Cancel",
    Retry = "Retry",
});
