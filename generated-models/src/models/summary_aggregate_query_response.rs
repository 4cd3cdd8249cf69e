// @generated from the schema "SummaryAggregateQueryResponse"; changes made here are lost at the next generation

use crate::SummaryAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `SummaryAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryAggregateQueryResponse {
    /// `results`: `array of SummaryAggregateDataContainer`.
    pub results: Option<Vec<SummaryAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SummaryAggregateQueryResponse "SummaryAggregateQueryResponse" 1 {
    (
        results: Vec<SummaryAggregateDataContainer> = "results" with_results,
    )
});
