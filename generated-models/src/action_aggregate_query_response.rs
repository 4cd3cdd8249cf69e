// @generated from the schema "ActionAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ActionAggregateQueryResponse`.
pub struct ActionAggregateQueryResponse {
    /// `results`: `array of ActionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ActionAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionAggregateQueryResponse = &<ActionAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(ActionAggregateQueryResponse);

crate::runtime::setters!(ActionAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::ActionAggregateDataContainer>,
});
