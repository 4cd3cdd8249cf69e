// @generated from the schema "AdherenceExplanationListingAgentQueryResponse"; changes made here are lost at the next generation

use crate::AdherenceExplanationResponse;
use crate::runtime::Extra;

/// The schema `AdherenceExplanationListingAgentQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationListingAgentQueryResponse {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: Option<Vec<AdherenceExplanationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationListingAgentQueryResponse "AdherenceExplanationListingAgentQueryResponse" 1 {
    (
        entities: Vec<AdherenceExplanationResponse> = "entities" with_entities,
    )
});
