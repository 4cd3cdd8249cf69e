// @generated from the schema "Intent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Intent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Intent {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Intent "Intent" 2 {
    (
        name: String = "name" with_name,
        description: String = "description" with_description,
    )
});
