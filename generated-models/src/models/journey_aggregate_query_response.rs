// @generated from the schema "JourneyAggregateQueryResponse"; changes made here are lost at the next generation

use crate::JourneyAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `JourneyAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAggregateQueryResponse {
    /// `results`: `array of JourneyAggregateDataContainer`.
    pub results: Option<Vec<JourneyAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAggregateQueryResponse "JourneyAggregateQueryResponse" 1 {
    (
        results: Vec<JourneyAggregateDataContainer> = "results" with_results,
    )
});
