// @generated from the schema "FlowExecutionAggregateQueryResponse"; changes made here are lost at the next generation

use crate::FlowExecutionAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `FlowExecutionAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionAggregateQueryResponse {
    /// `results`: `array of FlowExecutionAggregateDataContainer`.
    pub results: Option<Vec<FlowExecutionAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionAggregateQueryResponse "FlowExecutionAggregateQueryResponse" 1 {
    (
        results: Vec<FlowExecutionAggregateDataContainer> = "results" with_results,
    )
});
