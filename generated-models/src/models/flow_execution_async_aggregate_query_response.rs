// @generated from the schema "FlowExecutionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::FlowExecutionAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `FlowExecutionAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionAsyncAggregateQueryResponse {
    /// `results`: `array of FlowExecutionAggregateDataContainer`.
    pub results: Option<Vec<FlowExecutionAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionAsyncAggregateQueryResponse "FlowExecutionAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<FlowExecutionAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
