// @generated from the schema "TaskManagementAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TaskManagementAsyncAggregateQueryResponse`.
#[repr(C)]
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

crate::runtime::model!(TaskManagementAsyncAggregateQueryResponse "TaskManagementAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::TaskManagementAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
