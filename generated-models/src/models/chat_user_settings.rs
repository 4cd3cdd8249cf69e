// @generated from the schema "ChatUserSettings"; changes made here are lost at the next generation

use crate::MobileSettings;
use crate::runtime::Extra;

/// The schema `ChatUserSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatUserSettings {
    /// `mobile`: `MobileSettings`, required.
    pub mobile: Option<Box<MobileSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatUserSettings "ChatUserSettings" 1 {
    (
        mobile: Box<MobileSettings> = "mobile" with_mobile required,
    )
});
