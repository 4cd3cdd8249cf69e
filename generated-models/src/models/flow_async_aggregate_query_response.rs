// @generated from the schema "FlowAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::FlowAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `FlowAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowAsyncAggregateQueryResponse {
    /// `results`: `array of FlowAggregateDataContainer`.
    pub results: Option<Vec<FlowAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowAsyncAggregateQueryResponse "FlowAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<FlowAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
