// @generated from the schema "Label"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Label`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Label {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// `encoded`: `boolean`, required, read-only.
    pub encoded: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Label "Label" 3 {
    (
        name: String = "name" with_name required,
        value: String = "value" with_value required,
        encoded: bool = "encoded" with_encoded required read_only,
    )
});
