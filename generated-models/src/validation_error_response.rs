// @generated from the schema "ValidationErrorResponse"; changes made here are lost at the next generation

/// The schema `ValidationErrorResponse`.
#[repr(C)]
pub struct ValidationErrorResponse {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `errorType`: `string`.
    #[doc(alias = "errorType")]
    pub error_type: ::std::option::Option<::std::string::String>,
    /// `arguments`: `map of string`.
    pub arguments: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidationErrorResponse "ValidationErrorResponse" 3 {
    (
        message: ::std::string::String = "message" 0 with_message,
        error_type: ::std::string::String = "errorType" 0 with_error_type,
        arguments: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "arguments" 0 with_arguments,
    )
});
