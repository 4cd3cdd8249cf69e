// @generated from the schema "ValidationError"; changes made here are lost at the next generation

/// The schema `ValidationError`.
pub struct ValidationError {
    /// `lineNumber`: `integer (int64)`, required.
    #[doc(alias = "lineNumber")]
    pub line_number: ::std::option::Option<i64>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidationError {
    const EMPTY: Self = Self {
        line_number: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidationError = &<ValidationError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidationError",
        empty: E,
        extra: &E.extra,
        properties: &[("lineNumber", "line_number", 1), ("message", "message", 1)],
        fields: &[&E.line_number, &E.message],
    }
};

crate::runtime::model!(ValidationError);

crate::runtime::setters!(ValidationError {
    with_line_number: line_number: i64,
    with_message: message: ::std::string::String,
});
