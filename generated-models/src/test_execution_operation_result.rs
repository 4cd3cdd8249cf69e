// @generated from the schema "TestExecutionOperationResult"; changes made here are lost at the next generation

/// The schema `TestExecutionOperationResult`.
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

impl crate::runtime::Model for TestExecutionOperationResult {
    const EMPTY: Self = Self {
        step: ::std::option::Option::None,
        name: ::std::option::Option::None,
        success: ::std::option::Option::None,
        result: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestExecutionOperationResult = &<TestExecutionOperationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestExecutionOperationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("step", "step", 0),
            ("name", "name", 0),
            ("success", "success", 0),
            ("result", "result", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.step, &E.name, &E.success, &E.result, &E.error],
    }
};

crate::runtime::model!(TestExecutionOperationResult);

crate::runtime::setters!(TestExecutionOperationResult {
    with_step: step: i32,
    with_name: name: ::std::string::String,
    with_success: success: bool,
    with_result: result: ::serde_json::Value,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
});
