// @generated from the schema "BulkJobError"; changes made here are lost at the next generation

/// The schema `BulkJobError`.
pub struct BulkJobError {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobError {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobError = &<BulkJobError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobError",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 0), ("code", "code", 0)],
        fields: &[&E.message, &E.code],
    }
};

crate::runtime::model!(BulkJobError);

crate::runtime::setters!(BulkJobError {
    with_message: message: ::std::string::String,
    with_code: code: ::std::string::String,
});
