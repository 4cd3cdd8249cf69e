// @generated from the schema "ValidationResult"; changes made here are lost at the next generation

use crate::ValidationError;
use crate::runtime::Extra;

/// The schema `ValidationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidationResult {
    /// `separatorValid`: `boolean`, required.
    #[doc(alias = "separatorValid")]
    pub separator_valid: Option<bool>,
    /// `fileEncodingValid`: `boolean`, required.
    #[doc(alias = "fileEncodingValid")]
    pub file_encoding_valid: Option<bool>,
    /// `errors`: `array of ValidationError`, required.
    pub errors: Option<Vec<ValidationError>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidationResult "ValidationResult" 3 {
    (
        separator_valid: bool = "separatorValid" with_separator_valid required,
        file_encoding_valid: bool = "fileEncodingValid" with_file_encoding_valid required,
        errors: Vec<ValidationError> = "errors" with_errors required,
    )
});
