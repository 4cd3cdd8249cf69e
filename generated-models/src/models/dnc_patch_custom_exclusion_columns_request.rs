// @generated from the schema "DncPatchCustomExclusionColumnsRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DncPatchCustomExclusionColumnsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DncPatchCustomExclusionColumnsRequest {
    /// `action`: one of `Add` and `Remove`.
    pub action: Option<Open<Action>>,
    /// `customExclusionColumnEntries`: `array of string`.
    #[doc(alias = "customExclusionColumnEntries")]
    pub custom_exclusion_column_entries: Option<Vec<String>>,
    /// `expirationDateTime`: `string`.
    #[doc(alias = "expirationDateTime")]
    pub expiration_date_time: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DncPatchCustomExclusionColumnsRequest "DncPatchCustomExclusionColumnsRequest" 3 {
    (
        action: Open<Action> = "action" with_action,
        custom_exclusion_column_entries: Vec<String> = "customExclusionColumnEntries" with_custom_exclusion_column_entries,
        expiration_date_time: String = "expirationDateTime" with_expiration_date_time,
    )
});

/// The property `action` of `DncPatchCustomExclusionColumnsRequest`. Known values: `Add`, `Remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

crate::runtime::values!(Action {
    Add = "Add",
    Remove = "Remove",
});
