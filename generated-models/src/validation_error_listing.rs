// @generated from the schema "ValidationErrorListing"; changes made here are lost at the next generation

/// The schema `ValidationErrorListing`.
#[repr(C)]
pub struct ValidationErrorListing {
    /// `entities`: `array of ValidationErrorResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ValidationErrorResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidationErrorListing "ValidationErrorListing" 1 {
    (
        entities: ::std::vec::Vec<crate::ValidationErrorResponse> = "entities" 0 with_entities,
    )
});
