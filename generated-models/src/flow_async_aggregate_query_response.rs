// @generated from the schema "FlowAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct FlowAsyncAggregateQueryResponse {
    /// `results`: `array of FlowAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowAsyncAggregateQueryResponse "FlowAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::FlowAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
