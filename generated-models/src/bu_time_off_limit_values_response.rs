// @generated from the schema "BuTimeOffLimitValuesResponse"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitValuesResponse`.
pub struct BuTimeOffLimitValuesResponse {
    /// `values`: `array of BuTimeOffLimitValueRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffLimitValueRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuTimeOffLimitValuesResponse {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffLimitValuesResponse = &<BuTimeOffLimitValuesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffLimitValuesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(BuTimeOffLimitValuesResponse);

crate::runtime::setters!(BuTimeOffLimitValuesResponse {
    with_values: values: ::std::vec::Vec<crate::BuTimeOffLimitValueRange>,
});
