// @generated from the schema "NluDetectionOutput"; changes made here are lost at the next generation

use crate::{DetectedDialogAct, DetectedIntent};
use crate::runtime::Extra;

/// The schema `NluDetectionOutput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDetectionOutput {
    /// `intents`: `array of DetectedIntent`, read-only.
    pub intents: Option<Vec<DetectedIntent>>,
    /// `dialogActs`: `array of DetectedDialogAct`, read-only.
    #[doc(alias = "dialogActs")]
    pub dialog_acts: Option<Vec<DetectedDialogAct>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDetectionOutput "NluDetectionOutput" 2 {
    (
        intents: Vec<DetectedIntent> = "intents" with_intents read_only,
        dialog_acts: Vec<DetectedDialogAct> = "dialogActs" with_dialog_acts read_only,
    )
});
