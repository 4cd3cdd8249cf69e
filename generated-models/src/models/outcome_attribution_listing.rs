// @generated from the schema "OutcomeAttributionListing"; changes made here are lost at the next generation

use crate::OutcomeAttributionRequest;
use crate::runtime::Extra;

/// The schema `OutcomeAttributionListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAttributionListing {
    /// `entities`: `array of OutcomeAttributionRequest`, required.
    pub entities: Option<Vec<OutcomeAttributionRequest>>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAttributionListing "OutcomeAttributionListing" 2 {
    (
        entities: Vec<OutcomeAttributionRequest> = "entities" with_entities required,
        percent_failed_threshold: i32 = "percentFailedThreshold" with_percent_failed_threshold,
    )
});
