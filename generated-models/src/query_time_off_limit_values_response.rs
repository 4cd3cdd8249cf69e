// @generated from the schema "QueryTimeOffLimitValuesResponse"; changes made here are lost at the next generation

/// The schema `QueryTimeOffLimitValuesResponse`.
pub struct QueryTimeOffLimitValuesResponse {
    /// `values`: `array of TimeOffLimitValueRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::TimeOffLimitValueRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryTimeOffLimitValuesResponse {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryTimeOffLimitValuesResponse = &<QueryTimeOffLimitValuesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryTimeOffLimitValuesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(QueryTimeOffLimitValuesResponse);

crate::runtime::setters!(QueryTimeOffLimitValuesResponse {
    with_values: values: ::std::vec::Vec<crate::TimeOffLimitValueRange>,
});
