// @generated from the schema "EvaluationAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `EvaluationAggregateQueryResponse`.
pub struct EvaluationAggregateQueryResponse {
    /// `results`: `array of EvaluationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationAggregateQueryResponse = &<EvaluationAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(EvaluationAggregateQueryResponse);

crate::runtime::setters!(EvaluationAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::EvaluationAggregateDataContainer>,
});
