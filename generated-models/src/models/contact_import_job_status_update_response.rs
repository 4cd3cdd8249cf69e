// @generated from the schema "ContactImportJobStatusUpdateResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactImportJobStatusUpdateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportJobStatusUpdateResponse {
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// `status`: one of `Continue`, `Cancel` and `Retry`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportJobStatusUpdateResponse "ContactImportJobStatusUpdateResponse" 2 {
    (
        job_id: String = "jobId" with_job_id,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `ContactImportJobStatusUpdateResponse`. Known values: `Continue`, `Cancel`, `Retry`.
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
