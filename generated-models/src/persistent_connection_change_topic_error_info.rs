// @generated from the schema "PersistentConnectionChangeTopicErrorInfo"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicErrorInfo`.
#[repr(C)]
pub struct PersistentConnectionChangeTopicErrorInfo {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `userMessage`: `string`.
    #[doc(alias = "userMessage")]
    pub user_message: ::std::option::Option<::std::string::String>,
    /// `userParams`: `map of string`.
    #[doc(alias = "userParams")]
    pub user_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `nestedErrorDetails`: `array of PersistentConnectionChangeTopicErrorInfoDetails`.
    #[doc(alias = "nestedErrorDetails")]
    pub nested_error_details: ::std::option::Option<
        ::std::vec::Vec<crate::PersistentConnectionChangeTopicErrorInfoDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicErrorInfo "PersistentConnectionChangeTopicErrorInfo" 5 {
    (
        text: ::std::string::String = "text" 0 with_text,
        code: ::std::string::String = "code" 0 with_code,
        user_message: ::std::string::String = "userMessage" 0 with_user_message,
        user_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "userParams" 0 with_user_params,
        nested_error_details: ::std::vec::Vec<crate::PersistentConnectionChangeTopicErrorInfoDetails> = "nestedErrorDetails" 0 with_nested_error_details,
    )
});
