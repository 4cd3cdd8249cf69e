// @generated from the schema "BatchEventResponse"; changes made here are lost at the next generation

use crate::EventError;
use crate::runtime::Extra;

/// The schema `BatchEventResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchEventResponse {
    /// `errors`: `array of EventError`.
    pub errors: Option<Vec<EventError>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchEventResponse "BatchEventResponse" 1 {
    (
        errors: Vec<EventError> = "errors" with_errors,
    )
});
