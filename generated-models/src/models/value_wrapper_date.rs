// @generated from the schema "ValueWrapperDate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ValueWrapperDate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperDate {
    /// `value`: `string (date-time)`.
    pub value: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperDate "ValueWrapperDate" 1 {
    (
        value: DateTime = "value" with_value,
    )
});
