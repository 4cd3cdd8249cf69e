// @generated from the schema "EmailAddress"; changes made here are lost at the next generation

/// The schema `EmailAddress`.
#[repr(C)]
pub struct EmailAddress {
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailAddress "EmailAddress" 2 {
    (
        email: ::std::string::String = "email" 0 with_email,
        name: ::std::string::String = "name" 0 with_name,
    )
});
