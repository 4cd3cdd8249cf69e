// @generated from the schema "UserParam"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserParam`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserParam {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserParam "UserParam" 2 {
    (
        key: String = "key" with_key,
        value: String = "value" with_value,
    )
});
