// @generated from the schema "AiScoringSetting"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AiScoringSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AiScoringSetting {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AiScoringSetting "AiScoringSetting" 1 {
    (
        enabled: bool = "enabled" with_enabled,
    )
});
