// @generated from the schema "EvaluationAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `EvaluationAggregateQueryResponse`.
#[repr(C)]
pub struct EvaluationAggregateQueryResponse {
    /// `results`: `array of EvaluationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationAggregateQueryResponse "EvaluationAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::EvaluationAggregateDataContainer> = "results" 0 with_results,
    )
});
