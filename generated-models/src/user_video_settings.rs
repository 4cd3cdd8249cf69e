// @generated from the schema "UserVideoSettings"; changes made here are lost at the next generation

/// The schema `UserVideoSettings`.
#[repr(C)]
pub struct UserVideoSettings {
    /// `allowCamera`: `boolean`.
    #[doc(alias = "allowCamera")]
    pub allow_camera: ::std::option::Option<bool>,
    /// `allowScreenShare`: `boolean`.
    #[doc(alias = "allowScreenShare")]
    pub allow_screen_share: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserVideoSettings "UserVideoSettings" 2 {
    (
        allow_camera: bool = "allowCamera" 0 with_allow_camera,
        allow_screen_share: bool = "allowScreenShare" 0 with_allow_screen_share,
    )
});
