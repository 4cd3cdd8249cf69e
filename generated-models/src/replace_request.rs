// @generated from the schema "ReplaceRequest"; changes made here are lost at the next generation

/// The schema `ReplaceRequest`.
#[repr(C)]
pub struct ReplaceRequest {
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `authToken`: `string`.
    #[doc(alias = "authToken")]
    pub auth_token: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReplaceRequest "ReplaceRequest" 3 {
    (
        change_number: i32 = "changeNumber" 0 with_change_number,
        name: ::std::string::String = "name" 0 with_name,
        auth_token: ::std::string::String = "authToken" 16 with_auth_token,
    )
});
