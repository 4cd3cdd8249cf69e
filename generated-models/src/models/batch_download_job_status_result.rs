// @generated from the schema "BatchDownloadJobStatusResult"; changes made here are lost at the next generation

use crate::BatchDownloadJobResult;
use crate::runtime::{Extra, Open};

/// The schema `BatchDownloadJobStatusResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchDownloadJobStatusResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// `expectedResultCount`: `integer (int32)`.
    #[doc(alias = "expectedResultCount")]
    pub expected_result_count: Option<i32>,
    /// `resultCount`: `integer (int32)`.
    #[doc(alias = "resultCount")]
    pub result_count: Option<i32>,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: Option<i32>,
    /// `status`: one of `InProgress` and `Completed`.
    pub status: Option<Open<Status>>,
    /// `results`: `array of BatchDownloadJobResult`.
    pub results: Option<Vec<BatchDownloadJobResult>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchDownloadJobStatusResult "BatchDownloadJobStatusResult" 8 {
    (
        id: String = "id" with_id read_only,
        job_id: String = "jobId" with_job_id,
        expected_result_count: i32 = "expectedResultCount" with_expected_result_count,
        result_count: i32 = "resultCount" with_result_count,
        error_count: i32 = "errorCount" with_error_count,
        status: Open<Status> = "status" with_status,
        results: Vec<BatchDownloadJobResult> = "results" with_results,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `BatchDownloadJobStatusResult`. Known values: `InProgress`, `Completed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Completed = "Completed",
});
