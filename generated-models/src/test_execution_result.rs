// @generated from the schema "TestExecutionResult"; changes made here are lost at the next generation

/// The schema `TestExecutionResult`.
#[repr(C)]
pub struct TestExecutionResult {
    /// `operations`: `array of TestExecutionOperationResult`.
    pub operations: ::std::option::Option<
        ::std::vec::Vec<crate::TestExecutionOperationResult>,
    >,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `finalResult`: `object`.
    #[doc(alias = "finalResult")]
    pub final_result: ::std::option::Option<::serde_json::Value>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TestExecutionResult "TestExecutionResult" 4 {
    (
        operations: ::std::vec::Vec<crate::TestExecutionOperationResult> = "operations" 0 with_operations,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
        final_result: ::serde_json::Value = "finalResult" 0 with_final_result,
        success: bool = "success" 0 with_success,
    )
});
