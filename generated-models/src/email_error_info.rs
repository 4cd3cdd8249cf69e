// @generated from the schema "EmailErrorInfo"; changes made here are lost at the next generation

/// The schema `EmailErrorInfo`.
#[repr(C)]
pub struct EmailErrorInfo {
    /// `message`: `string`, read-only.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`, read-only.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailErrorInfo "EmailErrorInfo" 2 {
    (
        message: ::std::string::String = "message" 2 with_message,
        code: ::std::string::String = "code" 2 with_code,
    )
});
