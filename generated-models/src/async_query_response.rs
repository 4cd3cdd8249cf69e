// @generated from the schema "AsyncQueryResponse"; changes made here are lost at the next generation

/// The schema `AsyncQueryResponse`.
#[repr(C)]
pub struct AsyncQueryResponse {
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AsyncQueryResponse "AsyncQueryResponse" 1 {
    (
        job_id: ::std::string::String = "jobId" 0 with_job_id,
    )
});
