// @generated from the schema "ChangeMyPasswordRequest"; changes made here are lost at the next generation

/// The schema `ChangeMyPasswordRequest`.
#[repr(C)]
pub struct ChangeMyPasswordRequest {
    /// `newPassword`: `string`, required.
    #[doc(alias = "newPassword")]
    pub new_password: ::std::option::Option<::std::string::String>,
    /// `oldPassword`: `string`, required.
    #[doc(alias = "oldPassword")]
    pub old_password: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChangeMyPasswordRequest "ChangeMyPasswordRequest" 2 {
    (
        new_password: ::std::string::String = "newPassword" 17 with_new_password,
        old_password: ::std::string::String = "oldPassword" 17 with_old_password,
    )
});
