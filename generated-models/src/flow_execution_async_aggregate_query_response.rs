// @generated from the schema "FlowExecutionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowExecutionAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct FlowExecutionAsyncAggregateQueryResponse {
    /// `results`: `array of FlowExecutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowExecutionAsyncAggregateQueryResponse "FlowExecutionAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
