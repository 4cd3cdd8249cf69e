// @generated from the schema "PolicyUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PolicyUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
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
