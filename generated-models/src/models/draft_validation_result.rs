// @generated from the schema "DraftValidationResult"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::Extra;

/// The schema `DraftValidationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DraftValidationResult {
    /// `valid`: `boolean`.
    pub valid: Option<bool>,
    /// `errors`: `array of ErrorBody`.
    pub errors: Option<Vec<ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DraftValidationResult "DraftValidationResult" 2 {
    (
        valid: bool = "valid" with_valid,
        errors: Vec<ErrorBody> = "errors" with_errors,
    )
});
