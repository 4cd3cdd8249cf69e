// @generated from the schema "EvaluationAggregateQueryResponse"; changes made here are lost at the next generation

use crate::EvaluationAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `EvaluationAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregateQueryResponse {
    /// `results`: `array of EvaluationAggregateDataContainer`.
    pub results: Option<Vec<EvaluationAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAggregateQueryResponse "EvaluationAggregateQueryResponse" 1 {
    (
        results: Vec<EvaluationAggregateDataContainer> = "results" with_results,
    )
});
