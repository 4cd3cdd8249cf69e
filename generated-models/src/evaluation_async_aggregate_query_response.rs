// @generated from the schema "EvaluationAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `EvaluationAsyncAggregateQueryResponse`.
pub struct EvaluationAsyncAggregateQueryResponse {
    /// `results`: `array of EvaluationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationAsyncAggregateQueryResponse = &<EvaluationAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(EvaluationAsyncAggregateQueryResponse);

crate::runtime::setters!(EvaluationAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::EvaluationAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
