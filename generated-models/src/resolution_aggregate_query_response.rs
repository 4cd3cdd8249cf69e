// @generated from the schema "ResolutionAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ResolutionAggregateQueryResponse`.
pub struct ResolutionAggregateQueryResponse {
    /// `results`: `array of ResolutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResolutionAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResolutionAggregateQueryResponse = &<ResolutionAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResolutionAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(ResolutionAggregateQueryResponse);

crate::runtime::setters!(ResolutionAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::ResolutionAggregateDataContainer>,
});
