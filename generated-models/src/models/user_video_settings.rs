// @generated from the schema "UserVideoSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserVideoSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserVideoSettings {
    /// `allowCamera`: `boolean`.
    #[doc(alias = "allowCamera")]
    pub allow_camera: Option<bool>,
    /// `allowScreenShare`: `boolean`.
    #[doc(alias = "allowScreenShare")]
    pub allow_screen_share: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserVideoSettings "UserVideoSettings" 2 {
    (
        allow_camera: bool = "allowCamera" with_allow_camera,
        allow_screen_share: bool = "allowScreenShare" with_allow_screen_share,
    )
});
