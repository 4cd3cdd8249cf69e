// @generated from the schema "ReportingTurnIntent"; changes made here are lost at the next generation

use crate::ReportingTurnIntentSlot;
use crate::runtime::Extra;

/// The schema `ReportingTurnIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnIntent {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// `slots`: `array of ReportingTurnIntentSlot`.
    pub slots: Option<Vec<ReportingTurnIntentSlot>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnIntent "ReportingTurnIntent" 3 {
    (
        name: String = "name" with_name,
        confidence: f64 = "confidence" with_confidence,
        slots: Vec<ReportingTurnIntentSlot> = "slots" with_slots,
    )
});
