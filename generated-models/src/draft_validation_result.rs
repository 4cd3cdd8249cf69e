// @generated from the schema "DraftValidationResult"; changes made here are lost at the next generation

/// The schema `DraftValidationResult`.
#[repr(C)]
pub struct DraftValidationResult {
    /// `valid`: `boolean`.
    pub valid: ::std::option::Option<bool>,
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DraftValidationResult "DraftValidationResult" 2 {
    (
        valid: bool = "valid" 0 with_valid,
        errors: ::std::vec::Vec<crate::ErrorBody> = "errors" 0 with_errors,
    )
});
