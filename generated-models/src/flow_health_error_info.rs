// @generated from the schema "FlowHealthErrorInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthErrorInfo`.
#[repr(C)]
pub struct FlowHealthErrorInfo {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of object`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowHealthErrorInfo "FlowHealthErrorInfo" 4 {
    (
        message: ::std::string::String = "message" 0 with_message,
        code: ::std::string::String = "code" 0 with_code,
        message_with_params: ::std::string::String = "messageWithParams" 0 with_message_with_params,
        message_params: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "messageParams" 0 with_message_params,
    )
});
