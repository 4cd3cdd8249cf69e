// @generated from the schema "ChangePasswordRequest"; changes made here are lost at the next generation

/// The schema `ChangePasswordRequest`.
#[repr(C)]
pub struct ChangePasswordRequest {
    /// `newPassword`: `string`, required.
    #[doc(alias = "newPassword")]
    pub new_password: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChangePasswordRequest "ChangePasswordRequest" 1 {
    (
        new_password: ::std::string::String = "newPassword" 17 with_new_password,
    )
});
