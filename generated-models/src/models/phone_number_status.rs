// @generated from the schema "PhoneNumberStatus"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhoneNumberStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneNumberStatus {
    /// `callable`: `boolean`.
    pub callable: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneNumberStatus "PhoneNumberStatus" 1 {
    (
        callable: bool = "callable" with_callable,
    )
});
