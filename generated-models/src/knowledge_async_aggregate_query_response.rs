// @generated from the schema "KnowledgeAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAsyncAggregateQueryResponse`.
pub struct KnowledgeAsyncAggregateQueryResponse {
    /// `results`: `array of KnowledgeAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAsyncAggregateQueryResponse = &<KnowledgeAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(KnowledgeAsyncAggregateQueryResponse);

crate::runtime::setters!(KnowledgeAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::KnowledgeAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
