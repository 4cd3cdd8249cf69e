// @generated from the schema "ErrorDetails"; changes made here are lost at the next generation

/// The schema `ErrorDetails`.
#[repr(C)]
pub struct ErrorDetails {
    /// `status`: `integer (int32)`.
    pub status: ::std::option::Option<i32>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `nested`: `ErrorDetails`.
    pub nested: ::std::option::Option<::std::boxed::Box<crate::ErrorDetails>>,
    /// `details`: `string`.
    pub details: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ErrorDetails "ErrorDetails" 8 {
    (
        status: i32 = "status" 0 with_status,
        message: ::std::string::String = "message" 0 with_message,
        message_with_params: ::std::string::String = "messageWithParams" 0 with_message_with_params,
        message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "messageParams" 0 with_message_params,
        code: ::std::string::String = "code" 0 with_code,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        nested: ::std::boxed::Box<crate::ErrorDetails> = "nested" 0 with_nested,
        details: ::std::string::String = "details" 0 with_details,
    )
});
