// @generated from the schema "ActionAggregateQueryResponse"; changes made here are lost at the next generation

use crate::ActionAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `ActionAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionAggregateQueryResponse {
    /// `results`: `array of ActionAggregateDataContainer`.
    pub results: Option<Vec<ActionAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionAggregateQueryResponse "ActionAggregateQueryResponse" 1 {
    (
        results: Vec<ActionAggregateDataContainer> = "results" with_results,
    )
});
