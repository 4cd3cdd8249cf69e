// @generated from the schema "UsageExecutionResult"; changes made here are lost at the next generation

/// The schema `UsageExecutionResult`.
#[repr(C)]
pub struct UsageExecutionResult {
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// `resultsUri`: `string`.
    #[doc(alias = "resultsUri")]
    pub results_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UsageExecutionResult "UsageExecutionResult" 2 {
    (
        execution_id: ::std::string::String = "executionId" 0 with_execution_id,
        results_uri: ::std::string::String = "resultsUri" 0 with_results_uri,
    )
});
