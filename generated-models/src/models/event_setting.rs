// @generated from the schema "EventSetting"; changes made here are lost at the next generation

use crate::TypingSetting;
use crate::runtime::Extra;

/// The schema `EventSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventSetting {
    /// `typing`: `TypingSetting`.
    pub typing: Option<Box<TypingSetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventSetting "EventSetting" 1 {
    (
        typing: Box<TypingSetting> = "typing" with_typing,
    )
});
