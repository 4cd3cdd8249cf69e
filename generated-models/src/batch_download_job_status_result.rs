// @generated from the schema "BatchDownloadJobStatusResult"; changes made here are lost at the next generation

/// The schema `BatchDownloadJobStatusResult`.
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

impl crate::runtime::Model for BatchDownloadJobStatusResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        job_id: ::std::option::Option::None,
        expected_result_count: ::std::option::Option::None,
        result_count: ::std::option::Option::None,
        error_count: ::std::option::Option::None,
        status: ::std::option::Option::None,
        results: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchDownloadJobStatusResult = &<BatchDownloadJobStatusResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchDownloadJobStatusResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("jobId", "job_id", 0),
            ("expectedResultCount", "expected_result_count", 0),
            ("resultCount", "result_count", 0),
            ("errorCount", "error_count", 0),
            ("status", "status", 0),
            ("results", "results", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.job_id,
            &E.expected_result_count,
            &E.result_count,
            &E.error_count,
            &E.status,
            &E.results,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BatchDownloadJobStatusResult);

crate::runtime::setters!(BatchDownloadJobStatusResult {
    with_id: id: ::std::string::String,
    with_job_id: job_id: ::std::string::String,
    with_expected_result_count: expected_result_count: i32,
    with_result_count: result_count: i32,
    with_error_count: error_count: i32,
    with_status: status: crate::runtime::Open<Status>,
    with_results: results: ::std::vec::Vec<crate::BatchDownloadJobResult>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `BatchDownloadJobStatusResult`. Known values: `InProgress`, `Completed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
