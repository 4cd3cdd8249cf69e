// @generated from the schema "TestExecutionOperationResult"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::Extra;

/// The schema `TestExecutionOperationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestExecutionOperationResult {
    /// `step`: `integer (int32)`.
    pub step: Option<i32>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `result`: `object`.
    pub result: Option<serde_json::Value>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestExecutionOperationResult "TestExecutionOperationResult" 5 {
    (
        step: i32 = "step" with_step,
        name: String = "name" with_name,
        success: bool = "success" with_success,
        result: serde_json::Value = "result" with_result,
        error: Box<ErrorBody> = "error" with_error,
    )
});
