// @generated from the schema "ErrorDetails"; changes made here are lost at the next generation

/// The schema `ErrorDetails`.
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

impl crate::runtime::Model for ErrorDetails {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        message: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        code: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        nested: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ErrorDetails = &<ErrorDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ErrorDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("message", "message", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
            ("code", "code", 0),
            ("contextId", "context_id", 0),
            ("nested", "nested", 0),
            ("details", "details", 0),
        ],
        fields: &[
            &E.status,
            &E.message,
            &E.message_with_params,
            &E.message_params,
            &E.code,
            &E.context_id,
            &E.nested,
            &E.details,
        ],
    }
};

crate::runtime::model!(ErrorDetails);

crate::runtime::setters!(ErrorDetails {
    with_status: status: i32,
    with_message: message: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_code: code: ::std::string::String,
    with_context_id: context_id: ::std::string::String,
    with_nested: nested: ::std::boxed::Box<crate::ErrorDetails>,
    with_details: details: ::std::string::String,
});
