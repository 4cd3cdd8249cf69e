// @generated from the schema "TranscriptAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TranscriptAggregateQueryResponse`.
pub struct TranscriptAggregateQueryResponse {
    /// `results`: `array of TranscriptAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptAggregateQueryResponse = &<TranscriptAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(TranscriptAggregateQueryResponse);

crate::runtime::setters!(TranscriptAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::TranscriptAggregateDataContainer>,
});
