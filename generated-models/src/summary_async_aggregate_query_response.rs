// @generated from the schema "SummaryAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SummaryAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct SummaryAsyncAggregateQueryResponse {
    /// `results`: `array of SummaryAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SummaryAsyncAggregateQueryResponse "SummaryAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::SummaryAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
