// @generated from the schema "MobileSettings"; changes made here are lost at the next generation

use crate::MobileNotificationSettings;
use crate::runtime::Extra;

/// The schema `MobileSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MobileSettings {
    /// `notifications`: `MobileNotificationSettings`, required.
    pub notifications: Option<Box<MobileNotificationSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MobileSettings "MobileSettings" 1 {
    (
        notifications: Box<MobileNotificationSettings> = "notifications" with_notifications required,
    )
});
