// @generated from the schema "AvailableTimeOffResponse"; changes made here are lost at the next generation

/// The schema `AvailableTimeOffResponse`.
pub struct AvailableTimeOffResponse {
    /// `values`: `array of AvailableTimeOffRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::AvailableTimeOffRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableTimeOffResponse {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTimeOffResponse = &<AvailableTimeOffResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTimeOffResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(AvailableTimeOffResponse);

crate::runtime::setters!(AvailableTimeOffResponse {
    with_values: values: ::std::vec::Vec<crate::AvailableTimeOffRange>,
});
