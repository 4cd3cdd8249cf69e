// @generated from the schema "BatchEventResponse"; changes made here are lost at the next generation

/// The schema `BatchEventResponse`.
#[repr(C)]
pub struct BatchEventResponse {
    /// `errors`: `array of EventError`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::EventError>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchEventResponse "BatchEventResponse" 1 {
    (
        errors: ::std::vec::Vec<crate::EventError> = "errors" 0 with_errors,
    )
});
