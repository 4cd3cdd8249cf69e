// @generated from the schema "ActionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::ActionAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `ActionAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionAsyncAggregateQueryResponse {
    /// `results`: `array of ActionAggregateDataContainer`.
    pub results: Option<Vec<ActionAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionAsyncAggregateQueryResponse "ActionAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<ActionAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
