// @generated from the schema "ResolutionAggregateQueryResponse"; changes made here are lost at the next generation

use crate::ResolutionAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `ResolutionAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionAggregateQueryResponse {
    /// `results`: `array of ResolutionAggregateDataContainer`.
    pub results: Option<Vec<ResolutionAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionAggregateQueryResponse "ResolutionAggregateQueryResponse" 1 {
    (
        results: Vec<ResolutionAggregateDataContainer> = "results" with_results,
    )
});
