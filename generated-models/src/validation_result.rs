// @generated from the schema "ValidationResult"; changes made here are lost at the next generation

/// The schema `ValidationResult`.
pub struct ValidationResult {
    /// `separatorValid`: `boolean`, required.
    #[doc(alias = "separatorValid")]
    pub separator_valid: ::std::option::Option<bool>,
    /// `fileEncodingValid`: `boolean`, required.
    #[doc(alias = "fileEncodingValid")]
    pub file_encoding_valid: ::std::option::Option<bool>,
    /// `errors`: `array of ValidationError`, required.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ValidationError>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidationResult {
    const EMPTY: Self = Self {
        separator_valid: ::std::option::Option::None,
        file_encoding_valid: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidationResult = &<ValidationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("separatorValid", "separator_valid", 1),
            ("fileEncodingValid", "file_encoding_valid", 1),
            ("errors", "errors", 1),
        ],
        fields: &[&E.separator_valid, &E.file_encoding_valid, &E.errors],
    }
};

crate::runtime::model!(ValidationResult);

crate::runtime::setters!(ValidationResult {
    with_separator_valid: separator_valid: bool,
    with_file_encoding_valid: file_encoding_valid: bool,
    with_errors: errors: ::std::vec::Vec<crate::ValidationError>,
});
