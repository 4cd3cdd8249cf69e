// @generated from the schema "EvaluationAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `EvaluationAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct EvaluationAsyncAggregateQueryResponse {
    /// `results`: `array of EvaluationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationAsyncAggregateQueryResponse "EvaluationAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::EvaluationAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
