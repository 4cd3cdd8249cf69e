// @generated from the schema "DraftValidationResult"; changes made here are lost at the next generation

/// The schema `DraftValidationResult`.
pub struct DraftValidationResult {
    /// `valid`: `boolean`.
    pub valid: ::std::option::Option<bool>,
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DraftValidationResult {
    const EMPTY: Self = Self {
        valid: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DraftValidationResult = &<DraftValidationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DraftValidationResult",
        empty: E,
        extra: &E.extra,
        properties: &[("valid", "valid", 0), ("errors", "errors", 0)],
        fields: &[&E.valid, &E.errors],
    }
};

crate::runtime::model!(DraftValidationResult);

crate::runtime::setters!(DraftValidationResult {
    with_valid: valid: bool,
    with_errors: errors: ::std::vec::Vec<crate::ErrorBody>,
});
