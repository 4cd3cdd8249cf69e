// @generated from the schema "FlowExecutionAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowExecutionAggregateQueryResponse`.
pub struct FlowExecutionAggregateQueryResponse {
    /// `results`: `array of FlowExecutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowExecutionAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionAggregateQueryResponse = &<FlowExecutionAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(FlowExecutionAggregateQueryResponse);

crate::runtime::setters!(FlowExecutionAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer>,
});
