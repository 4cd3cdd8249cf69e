// @generated from the schema "FlowObservationQueryResponse"; changes made here are lost at the next generation

use crate::FlowObservationDataContainer;
use crate::runtime::Extra;

/// The schema `FlowObservationQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowObservationQueryResponse {
    /// `results`: `array of FlowObservationDataContainer`.
    pub results: Option<Vec<FlowObservationDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowObservationQueryResponse "FlowObservationQueryResponse" 1 {
    (
        results: Vec<FlowObservationDataContainer> = "results" with_results,
    )
});
