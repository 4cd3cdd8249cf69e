// @generated from the schema "ErrorInfo"; changes made here are lost at the next generation

/// What went wrong, in words and as a code.
///
/// The schema `ErrorInfo`.
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

impl crate::runtime::Model for ErrorInfo {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ErrorInfo = &<ErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 0), ("code", "code", 0)],
        fields: &[&E.message, &E.code],
    }
};

crate::runtime::model!(ErrorInfo);

crate::runtime::setters!(ErrorInfo {
    with_message: message: ::std::string::String,
    with_code: code: ::std::string::String,
});
