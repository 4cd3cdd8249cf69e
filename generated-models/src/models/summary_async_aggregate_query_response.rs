// @generated from the schema "SummaryAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::SummaryAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `SummaryAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryAsyncAggregateQueryResponse {
    /// `results`: `array of SummaryAggregateDataContainer`.
    pub results: Option<Vec<SummaryAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SummaryAsyncAggregateQueryResponse "SummaryAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<SummaryAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
