// @generated from the schema "ConfusionDetails"; changes made here are lost at the next generation

use crate::ConfusionIntentDetails;
use crate::runtime::Extra;

/// The schema `ConfusionDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConfusionDetails {
    /// `intents`: `array of ConfusionIntentDetails`.
    pub intents: Option<Vec<ConfusionIntentDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConfusionDetails "ConfusionDetails" 1 {
    (
        intents: Vec<ConfusionIntentDetails> = "intents" with_intents,
    )
});
