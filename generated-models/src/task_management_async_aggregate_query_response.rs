// @generated from the schema "TaskManagementAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TaskManagementAsyncAggregateQueryResponse`.
pub struct TaskManagementAsyncAggregateQueryResponse {
    /// `results`: `array of TaskManagementAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TaskManagementAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TaskManagementAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TaskManagementAsyncAggregateQueryResponse = &<TaskManagementAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TaskManagementAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(TaskManagementAsyncAggregateQueryResponse);

crate::runtime::setters!(TaskManagementAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::TaskManagementAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
