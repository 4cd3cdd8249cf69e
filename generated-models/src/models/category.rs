// @generated from the schema "Category"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Category`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Category {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Category "Category" 1 {
    (
        name: String = "name" with_name,
    )
});
