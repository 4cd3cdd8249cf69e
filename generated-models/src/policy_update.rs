// @generated from the schema "PolicyUpdate"; changes made here are lost at the next generation

/// The schema `PolicyUpdate`.
#[repr(C)]
pub struct PolicyUpdate {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyUpdate "PolicyUpdate" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
