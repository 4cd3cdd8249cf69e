// @generated from the schema "AutoAnswerSetting"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AutoAnswerSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AutoAnswerSetting {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AutoAnswerSetting "AutoAnswerSetting" 1 {
    (
        enabled: bool = "enabled" with_enabled required,
    )
});
