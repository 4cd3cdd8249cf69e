// @generated from the schema "KnowledgeDocumentSuggestion"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestion`.
#[repr(C)]
pub struct KnowledgeDocumentSuggestion {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `results`: `array of KnowledgeDocumentSuggestionResult`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentSuggestionResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentSuggestion "KnowledgeDocumentSuggestion" 3 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        results: ::std::vec::Vec<crate::KnowledgeDocumentSuggestionResult> = "results" 2 with_results,
    )
});
