// @generated from the schema "CrossPlatformPolicyUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CrossPlatformPolicyUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformPolicyUpdate {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformPolicyUpdate "CrossPlatformPolicyUpdate" 1 {
    (
        enabled: bool = "enabled" with_enabled,
    )
});
