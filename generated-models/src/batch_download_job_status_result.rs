// @generated from the schema "BatchDownloadJobStatusResult"; changes made here are lost at the next generation

/// The schema `BatchDownloadJobStatusResult`.
#[repr(C)]
pub struct BatchDownloadJobStatusResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `expectedResultCount`: `integer (int32)`.
    #[doc(alias = "expectedResultCount")]
    pub expected_result_count: ::std::option::Option<i32>,
    /// `resultCount`: `integer (int32)`.
    #[doc(alias = "resultCount")]
    pub result_count: ::std::option::Option<i32>,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: ::std::option::Option<i32>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `results`: `array of BatchDownloadJobResult`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::BatchDownloadJobResult>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchDownloadJobStatusResult "BatchDownloadJobStatusResult" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        job_id: ::std::string::String = "jobId" 0 with_job_id,
        expected_result_count: i32 = "expectedResultCount" 0 with_expected_result_count,
        result_count: i32 = "resultCount" 0 with_result_count,
        error_count: i32 = "errorCount" 0 with_error_count,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        results: ::std::vec::Vec<crate::BatchDownloadJobResult> = "results" 0 with_results,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `BatchDownloadJobStatusResult`. Known values: `InProgress`, `Completed`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
