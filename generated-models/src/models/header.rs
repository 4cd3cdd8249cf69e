// @generated from the schema "Header"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Header`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Header {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Header "Header" 2 {
    (
        name: String = "name" with_name,
        value: String = "value" with_value,
    )
});
