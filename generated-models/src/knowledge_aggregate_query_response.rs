// @generated from the schema "KnowledgeAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregateQueryResponse`.
#[repr(C)]
pub struct KnowledgeAggregateQueryResponse {
    /// `results`: `array of KnowledgeAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeAggregateQueryResponse "KnowledgeAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::KnowledgeAggregateDataContainer> = "results" 0 with_results,
    )
});
