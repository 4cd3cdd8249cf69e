// @generated from the schema "TestExecutionResult"; changes made here are lost at the next generation

/// The schema `TestExecutionResult`.
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

impl crate::runtime::Model for TestExecutionResult {
    const EMPTY: Self = Self {
        operations: ::std::option::Option::None,
        error: ::std::option::Option::None,
        final_result: ::std::option::Option::None,
        success: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestExecutionResult = &<TestExecutionResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestExecutionResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operations", "operations", 0),
            ("error", "error", 0),
            ("finalResult", "final_result", 0),
            ("success", "success", 0),
        ],
        fields: &[&E.operations, &E.error, &E.final_result, &E.success],
    }
};

crate::runtime::model!(TestExecutionResult);

crate::runtime::setters!(TestExecutionResult {
    with_operations: operations: ::std::vec::Vec<crate::TestExecutionOperationResult>,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_final_result: final_result: ::serde_json::Value,
    with_success: success: bool,
});
