// @generated from the schema "TranscriptAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::TranscriptAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `TranscriptAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAsyncAggregateQueryResponse {
    /// `results`: `array of TranscriptAggregateDataContainer`.
    pub results: Option<Vec<TranscriptAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptAsyncAggregateQueryResponse "TranscriptAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<TranscriptAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
