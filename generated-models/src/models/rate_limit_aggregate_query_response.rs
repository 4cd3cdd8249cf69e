// @generated from the schema "RateLimitAggregateQueryResponse"; changes made here are lost at the next generation

use crate::RateLimitAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `RateLimitAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RateLimitAggregateQueryResponse {
    /// `results`: `array of RateLimitAggregateDataContainer`.
    pub results: Option<Vec<RateLimitAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RateLimitAggregateQueryResponse "RateLimitAggregateQueryResponse" 1 {
    (
        results: Vec<RateLimitAggregateDataContainer> = "results" with_results,
    )
});
