// @generated from the schema "ResolutionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::ResolutionAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `ResolutionAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionAsyncAggregateQueryResponse {
    /// `results`: `array of ResolutionAggregateDataContainer`.
    pub results: Option<Vec<ResolutionAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionAsyncAggregateQueryResponse "ResolutionAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<ResolutionAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
