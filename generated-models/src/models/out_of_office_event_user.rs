// @generated from the schema "OutOfOfficeEventUser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutOfOfficeEventUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutOfOfficeEventUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutOfOfficeEventUser "OutOfOfficeEventUser" 1 {
    (
        id: String = "id" with_id,
    )
});
