// @generated from the schema "ValueWrapperLocalDate"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `ValueWrapperLocalDate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperLocalDate {
    /// `value`: `string (date)`.
    pub value: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperLocalDate "ValueWrapperLocalDate" 1 {
    (
        value: Date = "value" with_value,
    )
});
