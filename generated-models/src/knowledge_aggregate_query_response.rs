// @generated from the schema "KnowledgeAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregateQueryResponse`.
pub struct KnowledgeAggregateQueryResponse {
    /// `results`: `array of KnowledgeAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAggregateQueryResponse = &<KnowledgeAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(KnowledgeAggregateQueryResponse);

crate::runtime::setters!(KnowledgeAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::KnowledgeAggregateDataContainer>,
});
