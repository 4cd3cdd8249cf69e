// @generated from the schema "ChangeMyPasswordRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ChangeMyPasswordRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChangeMyPasswordRequest {
    /// `newPassword`: `string`, required.
    #[doc(alias = "newPassword")]
    pub new_password: Option<String>,
    /// `oldPassword`: `string`, required.
    #[doc(alias = "oldPassword")]
    pub old_password: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChangeMyPasswordRequest "ChangeMyPasswordRequest" 2 {
    (
        new_password: String = "newPassword" with_new_password required secret,
        old_password: String = "oldPassword" with_old_password required secret,
    )
});
