// @generated from the schema "UpdateVerifierRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UpdateVerifierRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateVerifierRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `default`: `boolean`.
    pub default: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateVerifierRequest "UpdateVerifierRequest" 3 {
    (
        name: String = "name" with_name,
        enabled: bool = "enabled" with_enabled,
        default: bool = "default" with_default,
    )
});
