// @generated from the schema "TranscriptAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TranscriptAsyncAggregateQueryResponse`.
pub struct TranscriptAsyncAggregateQueryResponse {
    /// `results`: `array of TranscriptAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptAsyncAggregateQueryResponse = &<TranscriptAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(TranscriptAsyncAggregateQueryResponse);

crate::runtime::setters!(TranscriptAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::TranscriptAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
