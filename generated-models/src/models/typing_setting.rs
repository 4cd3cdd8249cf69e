// @generated from the schema "TypingSetting"; changes made here are lost at the next generation

use crate::SettingDirection;
use crate::runtime::Extra;

/// The schema `TypingSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TypingSetting {
    /// `on`: `SettingDirection`.
    pub on: Option<Box<SettingDirection>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TypingSetting "TypingSetting" 1 {
    (
        on: Box<SettingDirection> = "on" with_on,
    )
});
