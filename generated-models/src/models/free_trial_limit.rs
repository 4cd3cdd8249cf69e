// @generated from the schema "FreeTrialLimit"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FreeTrialLimit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FreeTrialLimit {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `defaultValue`: `integer (int64)`.
    #[doc(alias = "defaultValue")]
    pub default_value: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `resource`: `string`.
    pub resource: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FreeTrialLimit "FreeTrialLimit" 4 {
    (
        key: String = "key" with_key,
        default_value: i64 = "defaultValue" with_default_value,
        description: String = "description" with_description,
        resource: String = "resource" with_resource,
    )
});
