// @generated from the schema "AddAdherenceExplanationAgentRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AddAdherenceExplanationAgentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddAdherenceExplanationAgentRequest {
    /// `type`: `Late`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddAdherenceExplanationAgentRequest "AddAdherenceExplanationAgentRequest" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        start_date: DateTime = "startDate" with_start_date required,
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        notes: String = "notes" with_notes,
    )
});

/// The property `type` of `AddAdherenceExplanationAgentRequest`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});
