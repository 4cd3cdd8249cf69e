// @generated from the schema "ErrorInfo"; changes made here are lost at the next generation

/// What went wrong, in words and as a code.
///
/// The schema `ErrorInfo`.
#[repr(C)]
pub struct ErrorInfo {
    /// The error in words.
    ///
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The error as programs tell it from others.
    ///
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ErrorInfo "ErrorInfo" 2 {
    (
        message: ::std::string::String = "message" 0 with_message,
        code: ::std::string::String = "code" 0 with_code,
    )
});
