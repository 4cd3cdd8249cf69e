// @generated from the schema "FlowAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowAggregateQueryResponse`.
pub struct FlowAggregateQueryResponse {
    /// `results`: `array of FlowAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowAggregateQueryResponse = &<FlowAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(FlowAggregateQueryResponse);

crate::runtime::setters!(FlowAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::FlowAggregateDataContainer>,
});
