// @generated from the schema "TestExecutionResult"; changes made here are lost at the next generation

use crate::{ErrorBody, TestExecutionOperationResult};
use crate::runtime::Extra;

/// The schema `TestExecutionResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestExecutionResult {
    /// `operations`: `array of TestExecutionOperationResult`.
    pub operations: Option<Vec<TestExecutionOperationResult>>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// `finalResult`: `object`.
    #[doc(alias = "finalResult")]
    pub final_result: Option<serde_json::Value>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestExecutionResult "TestExecutionResult" 4 {
    (
        operations: Vec<TestExecutionOperationResult> = "operations" with_operations,
        error: Box<ErrorBody> = "error" with_error,
        final_result: serde_json::Value = "finalResult" with_final_result,
        success: bool = "success" with_success,
    )
});
