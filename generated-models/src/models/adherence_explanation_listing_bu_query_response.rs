// @generated from the schema "AdherenceExplanationListingBuQueryResponse"; changes made here are lost at the next generation

use crate::AdherenceExplanationResponse;
use crate::runtime::Extra;

/// The schema `AdherenceExplanationListingBuQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationListingBuQueryResponse {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: Option<Vec<AdherenceExplanationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationListingBuQueryResponse "AdherenceExplanationListingBuQueryResponse" 1 {
    (
        entities: Vec<AdherenceExplanationResponse> = "entities" with_entities,
    )
});
