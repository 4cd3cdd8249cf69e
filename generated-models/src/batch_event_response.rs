// @generated from the schema "BatchEventResponse"; changes made here are lost at the next generation

/// The schema `BatchEventResponse`.
pub struct BatchEventResponse {
    /// `errors`: `array of EventError`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::EventError>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BatchEventResponse {
    const EMPTY: Self = Self {
        errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchEventResponse = &<BatchEventResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchEventResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("errors", "errors", 0)],
        fields: &[&E.errors],
    }
};

crate::runtime::model!(BatchEventResponse);

crate::runtime::setters!(BatchEventResponse {
    with_errors: errors: ::std::vec::Vec<crate::EventError>,
});
