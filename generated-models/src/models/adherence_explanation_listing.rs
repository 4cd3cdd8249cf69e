// @generated from the schema "AdherenceExplanationListing"; changes made here are lost at the next generation

use crate::AdherenceExplanationResponse;
use crate::runtime::Extra;

/// The schema `AdherenceExplanationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationListing {
    /// `entities`: `array of AdherenceExplanationResponse`.
    pub entities: Option<Vec<AdherenceExplanationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationListing "AdherenceExplanationListing" 1 {
    (
        entities: Vec<AdherenceExplanationResponse> = "entities" with_entities,
    )
});
