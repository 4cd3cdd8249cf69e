// @generated from the schema "FlowAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowAsyncAggregateQueryResponse`.
pub struct FlowAsyncAggregateQueryResponse {
    /// `results`: `array of FlowAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowAsyncAggregateQueryResponse = &<FlowAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(FlowAsyncAggregateQueryResponse);

crate::runtime::setters!(FlowAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::FlowAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
