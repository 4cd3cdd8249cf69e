// @generated from the schema "ContactImportField"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactImportField`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportField {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `included`: `boolean`, required.
    pub included: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportField "ContactImportField" 2 {
    (
        name: String = "name" with_name required,
        included: bool = "included" with_included required,
    )
});
