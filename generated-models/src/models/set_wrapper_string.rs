// @generated from the schema "SetWrapperString"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SetWrapperString`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetWrapperString {
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetWrapperString "SetWrapperString" 1 {
    (
        values: Vec<String> = "values" with_values,
    )
});
