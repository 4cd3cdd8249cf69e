// @generated from the schema "OutcomePredictorListing"; changes made here are lost at the next generation

use crate::OutcomePredictor;
use crate::runtime::Extra;

/// The schema `OutcomePredictorListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomePredictorListing {
    /// `entities`: `array of OutcomePredictor`.
    pub entities: Option<Vec<OutcomePredictor>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomePredictorListing "OutcomePredictorListing" 1 {
    (
        entities: Vec<OutcomePredictor> = "entities" with_entities,
    )
});
