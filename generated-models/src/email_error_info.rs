// @generated from the schema "EmailErrorInfo"; changes made here are lost at the next generation

/// The schema `EmailErrorInfo`.
pub struct EmailErrorInfo {
    /// `message`: `string`, read-only.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`, read-only.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailErrorInfo {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailErrorInfo = &<EmailErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 2), ("code", "code", 2)],
        fields: &[&E.message, &E.code],
    }
};

crate::runtime::model!(EmailErrorInfo);

crate::runtime::setters!(EmailErrorInfo {
    with_message: message: ::std::string::String,
    with_code: code: ::std::string::String,
});
