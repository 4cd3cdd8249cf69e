// @generated from the schema "ValidationErrorListing"; changes made here are lost at the next generation

/// The schema `ValidationErrorListing`.
pub struct ValidationErrorListing {
    /// `entities`: `array of ValidationErrorResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ValidationErrorResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidationErrorListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidationErrorListing = &<ValidationErrorListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidationErrorListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ValidationErrorListing);

crate::runtime::setters!(ValidationErrorListing {
    with_entities: entities: ::std::vec::Vec<crate::ValidationErrorResponse>,
});
