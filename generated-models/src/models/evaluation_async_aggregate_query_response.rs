// @generated from the schema "EvaluationAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::EvaluationAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `EvaluationAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAsyncAggregateQueryResponse {
    /// `results`: `array of EvaluationAggregateDataContainer`.
    pub results: Option<Vec<EvaluationAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAsyncAggregateQueryResponse "EvaluationAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<EvaluationAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
