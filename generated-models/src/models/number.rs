// @generated from the schema "Number"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Number`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Number {
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Number "Number" 2 {
    (
        start: String = "start" with_start,
        end: String = "end" with_end,
    )
});
