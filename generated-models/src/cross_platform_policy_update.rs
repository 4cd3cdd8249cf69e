// @generated from the schema "CrossPlatformPolicyUpdate"; changes made here are lost at the next generation

/// The schema `CrossPlatformPolicyUpdate`.
#[repr(C)]
pub struct CrossPlatformPolicyUpdate {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformPolicyUpdate "CrossPlatformPolicyUpdate" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
