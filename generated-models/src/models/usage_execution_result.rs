// @generated from the schema "UsageExecutionResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UsageExecutionResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UsageExecutionResult {
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: Option<String>,
    /// `resultsUri`: `string`.
    #[doc(alias = "resultsUri")]
    pub results_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UsageExecutionResult "UsageExecutionResult" 2 {
    (
        execution_id: String = "executionId" with_execution_id,
        results_uri: String = "resultsUri" with_results_uri,
    )
});
