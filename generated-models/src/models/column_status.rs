// @generated from the schema "ColumnStatus"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ColumnStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ColumnStatus {
    /// `contactable`: `boolean`.
    pub contactable: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ColumnStatus "ColumnStatus" 1 {
    (
        contactable: bool = "contactable" with_contactable,
    )
});
