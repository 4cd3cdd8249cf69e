// @generated from the schema "TranscriptAggregateQueryResponse"; changes made here are lost at the next generation

use crate::TranscriptAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `TranscriptAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAggregateQueryResponse {
    /// `results`: `array of TranscriptAggregateDataContainer`.
    pub results: Option<Vec<TranscriptAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptAggregateQueryResponse "TranscriptAggregateQueryResponse" 1 {
    (
        results: Vec<TranscriptAggregateDataContainer> = "results" with_results,
    )
});
