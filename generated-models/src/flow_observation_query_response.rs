// @generated from the schema "FlowObservationQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowObservationQueryResponse`.
pub struct FlowObservationQueryResponse {
    /// `results`: `array of FlowObservationDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowObservationDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowObservationQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowObservationQueryResponse = &<FlowObservationQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowObservationQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(FlowObservationQueryResponse);

crate::runtime::setters!(FlowObservationQueryResponse {
    with_results: results: ::std::vec::Vec<crate::FlowObservationDataContainer>,
});
