// @generated from the schema "ConfusionInfo"; changes made here are lost at the next generation

use crate::ConfusionIntentInfo;
use crate::runtime::Extra;

/// The schema `ConfusionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConfusionInfo {
    /// `intents`: `array of ConfusionIntentInfo`.
    pub intents: Option<Vec<ConfusionIntentInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConfusionInfo "ConfusionInfo" 1 {
    (
        intents: Vec<ConfusionIntentInfo> = "intents" with_intents,
    )
});
