// @generated from the schema "ChangePasswordRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ChangePasswordRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChangePasswordRequest {
    /// `newPassword`: `string`, required.
    #[doc(alias = "newPassword")]
    pub new_password: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChangePasswordRequest "ChangePasswordRequest" 1 {
    (
        new_password: String = "newPassword" with_new_password required secret,
    )
});
