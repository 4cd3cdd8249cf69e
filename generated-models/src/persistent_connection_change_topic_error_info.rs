// @generated from the schema "PersistentConnectionChangeTopicErrorInfo"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicErrorInfo`.
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

impl crate::runtime::Model for PersistentConnectionChangeTopicErrorInfo {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        code: ::std::option::Option::None,
        user_message: ::std::option::Option::None,
        user_params: ::std::option::Option::None,
        nested_error_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PersistentConnectionChangeTopicErrorInfo = &<PersistentConnectionChangeTopicErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PersistentConnectionChangeTopicErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("code", "code", 0),
            ("userMessage", "user_message", 0),
            ("userParams", "user_params", 0),
            ("nestedErrorDetails", "nested_error_details", 0),
        ],
        fields: &[
            &E.text,
            &E.code,
            &E.user_message,
            &E.user_params,
            &E.nested_error_details,
        ],
    }
};

crate::runtime::model!(PersistentConnectionChangeTopicErrorInfo);

crate::runtime::setters!(PersistentConnectionChangeTopicErrorInfo {
    with_text: text: ::std::string::String,
    with_code: code: ::std::string::String,
    with_user_message: user_message: ::std::string::String,
    with_user_params: user_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_nested_error_details: nested_error_details: ::std::vec::Vec<crate::PersistentConnectionChangeTopicErrorInfoDetails>,
});
