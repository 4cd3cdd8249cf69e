// @generated from the schema "InvalidAssignment"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::Extra;

/// The schema `InvalidAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InvalidAssignment {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InvalidAssignment "InvalidAssignment" 2 {
    (
        user: Box<UserReference> = "user" with_user,
        message: String = "message" with_message,
    )
});
