// @generated from the schema "ResolutionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ResolutionAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct ResolutionAsyncAggregateQueryResponse {
    /// `results`: `array of ResolutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResolutionAsyncAggregateQueryResponse "ResolutionAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::ResolutionAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
