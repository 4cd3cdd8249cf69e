// @generated from the schema "SentimentFeedbackEntityListing"; changes made here are lost at the next generation

use crate::SentimentFeedback;
use crate::runtime::Extra;

/// The schema `SentimentFeedbackEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SentimentFeedbackEntityListing {
    /// `entities`: `array of SentimentFeedback`.
    pub entities: Option<Vec<SentimentFeedback>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SentimentFeedbackEntityListing "SentimentFeedbackEntityListing" 1 {
    (
        entities: Vec<SentimentFeedback> = "entities" with_entities,
    )
});
