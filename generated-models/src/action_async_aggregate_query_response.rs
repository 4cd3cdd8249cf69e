// @generated from the schema "ActionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ActionAsyncAggregateQueryResponse`.
pub struct ActionAsyncAggregateQueryResponse {
    /// `results`: `array of ActionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ActionAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionAsyncAggregateQueryResponse = &<ActionAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(ActionAsyncAggregateQueryResponse);

crate::runtime::setters!(ActionAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::ActionAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
