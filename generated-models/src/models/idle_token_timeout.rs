// @generated from the schema "IdleTokenTimeout"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `IdleTokenTimeout`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IdleTokenTimeout {
    /// `idleTokenTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "idleTokenTimeoutSeconds")]
    pub idle_token_timeout_seconds: Option<i32>,
    /// `enableIdleTokenTimeout`: `boolean`.
    #[doc(alias = "enableIdleTokenTimeout")]
    pub enable_idle_token_timeout: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IdleTokenTimeout "IdleTokenTimeout" 2 {
    (
        idle_token_timeout_seconds: i32 = "idleTokenTimeoutSeconds" with_idle_token_timeout_seconds,
        enable_idle_token_timeout: bool = "enableIdleTokenTimeout" with_enable_idle_token_timeout,
    )
});
