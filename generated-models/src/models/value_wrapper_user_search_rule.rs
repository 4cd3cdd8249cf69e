// @generated from the schema "ValueWrapperUserSearchRule"; changes made here are lost at the next generation

use crate::UserSearchRule;
use crate::runtime::Extra;

/// The schema `ValueWrapperUserSearchRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperUserSearchRule {
    /// `value`: `UserSearchRule`.
    pub value: Option<Box<UserSearchRule>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperUserSearchRule "ValueWrapperUserSearchRule" 1 {
    (
        value: Box<UserSearchRule> = "value" with_value,
    )
});
