// @generated from the schema "OutcomeAttributionResponseListing"; changes made here are lost at the next generation

use crate::OutcomeAttributionResultsResponse;
use crate::runtime::Extra;

/// The schema `OutcomeAttributionResponseListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAttributionResponseListing {
    /// `entities`: `array of OutcomeAttributionResultsResponse`.
    pub entities: Option<Vec<OutcomeAttributionResultsResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAttributionResponseListing "OutcomeAttributionResponseListing" 1 {
    (
        entities: Vec<OutcomeAttributionResultsResponse> = "entities" with_entities,
    )
});
