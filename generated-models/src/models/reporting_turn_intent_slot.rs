// @generated from the schema "ReportingTurnIntentSlot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ReportingTurnIntentSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurnIntentSlot {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurnIntentSlot "ReportingTurnIntentSlot" 4 {
    (
        name: String = "name" with_name,
        value: String = "value" with_value,
        r#type: String = "type" with_type,
        confidence: f64 = "confidence" with_confidence,
    )
});
