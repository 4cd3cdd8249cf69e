// @generated from the schema "AsyncQueryResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AsyncQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AsyncQueryResponse {
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AsyncQueryResponse "AsyncQueryResponse" 1 {
    (
        job_id: String = "jobId" with_job_id,
    )
});
