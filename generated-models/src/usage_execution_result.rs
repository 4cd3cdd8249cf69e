// @generated from the schema "UsageExecutionResult"; changes made here are lost at the next generation

/// The schema `UsageExecutionResult`.
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

impl crate::runtime::Model for UsageExecutionResult {
    const EMPTY: Self = Self {
        execution_id: ::std::option::Option::None,
        results_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UsageExecutionResult = &<UsageExecutionResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UsageExecutionResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("executionId", "execution_id", 0),
            ("resultsUri", "results_uri", 0),
        ],
        fields: &[&E.execution_id, &E.results_uri],
    }
};

crate::runtime::model!(UsageExecutionResult);

crate::runtime::setters!(UsageExecutionResult {
    with_execution_id: execution_id: ::std::string::String,
    with_results_uri: results_uri: ::std::string::String,
});
