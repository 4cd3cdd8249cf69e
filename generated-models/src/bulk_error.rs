// @generated from the schema "BulkError"; changes made here are lost at the next generation

/// The schema `BulkError`.
pub struct BulkError {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkError {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkError = &<BulkError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkError",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 0), ("code", "code", 0)],
        fields: &[&E.message, &E.code],
    }
};

crate::runtime::model!(BulkError);

crate::runtime::setters!(BulkError {
    with_message: message: ::std::string::String,
    with_code: code: ::std::string::String,
});
