// @generated from the schema "JourneyAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::JourneyAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `JourneyAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAsyncAggregateQueryResponse {
    /// `results`: `array of JourneyAggregateDataContainer`.
    pub results: Option<Vec<JourneyAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAsyncAggregateQueryResponse "JourneyAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<JourneyAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
