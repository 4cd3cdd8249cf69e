// @generated from the schema "ValidationErrorResponse"; changes made here are lost at the next generation

/// The schema `ValidationErrorResponse`.
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

impl crate::runtime::Model for ValidationErrorResponse {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        error_type: ::std::option::Option::None,
        arguments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidationErrorResponse = &<ValidationErrorResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidationErrorResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("message", "message", 0),
            ("errorType", "error_type", 0),
            ("arguments", "arguments", 0),
        ],
        fields: &[&E.message, &E.error_type, &E.arguments],
    }
};

crate::runtime::model!(ValidationErrorResponse);

crate::runtime::setters!(ValidationErrorResponse {
    with_message: message: ::std::string::String,
    with_error_type: error_type: ::std::string::String,
    with_arguments: arguments: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
