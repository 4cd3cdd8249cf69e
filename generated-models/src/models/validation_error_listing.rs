// @generated from the schema "ValidationErrorListing"; changes made here are lost at the next generation

use crate::ValidationErrorResponse;
use crate::runtime::Extra;

/// The schema `ValidationErrorListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidationErrorListing {
    /// `entities`: `array of ValidationErrorResponse`.
    pub entities: Option<Vec<ValidationErrorResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidationErrorListing "ValidationErrorListing" 1 {
    (
        entities: Vec<ValidationErrorResponse> = "entities" with_entities,
    )
});
