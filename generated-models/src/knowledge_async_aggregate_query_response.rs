// @generated from the schema "KnowledgeAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAsyncAggregateQueryResponse`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeAsyncAggregateQueryResponse "KnowledgeAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::KnowledgeAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
