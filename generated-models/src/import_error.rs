// @generated from the schema "ImportError"; changes made here are lost at the next generation

/// The schema `ImportError`.
pub struct ImportError {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `line`: `integer (int32)`.
    pub line: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ImportError {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        line: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportError = &<ImportError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportError",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 0), ("line", "line", 0)],
        fields: &[&E.message, &E.line],
    }
};

crate::runtime::model!(ImportError);

crate::runtime::setters!(ImportError {
    with_message: message: ::std::string::String,
    with_line: line: i32,
});
