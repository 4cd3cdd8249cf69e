// @generated from the schema "AutoStart"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AutoStart`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AutoStart {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AutoStart "AutoStart" 1 {
    (
        enabled: bool = "enabled" with_enabled,
    )
});
