// @generated from the schema "Digits"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Digits`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Digits {
    /// `digits`: `string`.
    pub digits: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Digits "Digits" 1 {
    (
        digits: String = "digits" with_digits,
    )
});
