// @generated from the schema "SocialMediaAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::SocialMediaAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `SocialMediaAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaAsyncAggregateQueryResponse {
    /// `results`: `array of SocialMediaAggregateDataContainer`.
    pub results: Option<Vec<SocialMediaAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaAsyncAggregateQueryResponse "SocialMediaAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<SocialMediaAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
