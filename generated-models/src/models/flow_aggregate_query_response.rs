// @generated from the schema "FlowAggregateQueryResponse"; changes made here are lost at the next generation

use crate::FlowAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `FlowAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowAggregateQueryResponse {
    /// `results`: `array of FlowAggregateDataContainer`.
    pub results: Option<Vec<FlowAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowAggregateQueryResponse "FlowAggregateQueryResponse" 1 {
    (
        results: Vec<FlowAggregateDataContainer> = "results" with_results,
    )
});
