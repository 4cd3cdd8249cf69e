// @generated from the schema "PolicyUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PolicyUpdate`.
#[repr(C)]
pub struct PolicyUpdate {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyUpdate "PolicyUpdate" 1 {
    (
        enabled: bool = "enabled" with_enabled,
    )
});
