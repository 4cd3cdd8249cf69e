// @generated from the schema "TestExecutionOperationResult"; changes made here are lost at the next generation

/// The schema `TestExecutionOperationResult`.
#[repr(C)]
pub struct TestExecutionOperationResult {
    /// `step`: `integer (int32)`.
    pub step: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `result`: `object`.
    pub result: ::std::option::Option<::serde_json::Value>,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TestExecutionOperationResult "TestExecutionOperationResult" 5 {
    (
        step: i32 = "step" 0 with_step,
        name: ::std::string::String = "name" 0 with_name,
        success: bool = "success" 0 with_success,
        result: ::serde_json::Value = "result" 0 with_result,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
    )
});
