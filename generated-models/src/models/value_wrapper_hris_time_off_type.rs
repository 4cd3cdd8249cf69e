// @generated from the schema "ValueWrapperHrisTimeOffType"; changes made here are lost at the next generation

use crate::HrisTimeOffType;
use crate::runtime::Extra;

/// The schema `ValueWrapperHrisTimeOffType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperHrisTimeOffType {
    /// `value`: `HrisTimeOffType`.
    pub value: Option<Box<HrisTimeOffType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperHrisTimeOffType "ValueWrapperHrisTimeOffType" 1 {
    (
        value: Box<HrisTimeOffType> = "value" with_value,
    )
});
