// @generated from the schema "SocialMediaAsyncDetailQueryResponse"; changes made here are lost at the next generation

use crate::SocialMediaDetailDataContainer;
use crate::runtime::Extra;

/// The schema `SocialMediaAsyncDetailQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaAsyncDetailQueryResponse {
    /// `results`: `array of SocialMediaDetailDataContainer`.
    pub results: Option<Vec<SocialMediaDetailDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaAsyncDetailQueryResponse "SocialMediaAsyncDetailQueryResponse" 2 {
    (
        results: Vec<SocialMediaDetailDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
