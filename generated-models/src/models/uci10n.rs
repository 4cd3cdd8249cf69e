// @generated from the schema "UCI10n"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UCI10n`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UCI10n {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UCI10n "UCI10n" 1 {
    (
        name: String = "name" with_name,
    )
});
