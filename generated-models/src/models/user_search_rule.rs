// @generated from the schema "UserSearchRule"; changes made here are lost at the next generation

use crate::UserSearchRulePart;
use crate::runtime::Extra;

/// The schema `UserSearchRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserSearchRule {
    /// `parts`: `array of UserSearchRulePart`, required.
    pub parts: Option<Vec<UserSearchRulePart>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserSearchRule "UserSearchRule" 1 {
    (
        parts: Vec<UserSearchRulePart> = "parts" with_parts required,
    )
});
