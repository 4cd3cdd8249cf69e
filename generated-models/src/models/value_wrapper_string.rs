// @generated from the schema "ValueWrapperString"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ValueWrapperString`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperString {
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperString "ValueWrapperString" 1 {
    (
        value: String = "value" with_value,
    )
});
