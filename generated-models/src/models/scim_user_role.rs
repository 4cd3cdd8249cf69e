// @generated from the schema "ScimUserRole"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimUserRole`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimUserRole {
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimUserRole "ScimUserRole" 1 {
    (
        value: String = "value" with_value,
    )
});
