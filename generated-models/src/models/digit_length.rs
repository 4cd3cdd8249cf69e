// @generated from the schema "DigitLength"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DigitLength`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DigitLength {
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DigitLength "DigitLength" 2 {
    (
        start: String = "start" with_start,
        end: String = "end" with_end,
    )
});
