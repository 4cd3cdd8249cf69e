// @generated from the schema "FlowExecutionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowExecutionAsyncAggregateQueryResponse`.
pub struct FlowExecutionAsyncAggregateQueryResponse {
    /// `results`: `array of FlowExecutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowExecutionAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionAsyncAggregateQueryResponse = &<FlowExecutionAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(FlowExecutionAsyncAggregateQueryResponse);

crate::runtime::setters!(FlowExecutionAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
