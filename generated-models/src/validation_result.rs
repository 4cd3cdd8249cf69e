// @generated from the schema "ValidationResult"; changes made here are lost at the next generation

/// The schema `ValidationResult`.
#[repr(C)]
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

crate::runtime::model!(ValidationResult "ValidationResult" 3 {
    (
        separator_valid: bool = "separatorValid" 1 with_separator_valid,
        file_encoding_valid: bool = "fileEncodingValid" 1 with_file_encoding_valid,
        errors: ::std::vec::Vec<crate::ValidationError> = "errors" 1 with_errors,
    )
});
