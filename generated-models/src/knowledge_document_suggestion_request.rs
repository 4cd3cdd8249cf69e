// @generated from the schema "KnowledgeDocumentSuggestionRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestionRequest`.
#[repr(C)]
pub struct KnowledgeDocumentSuggestionRequest {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: ::std::option::Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: ::std::option::Option<::std::boxed::Box<crate::DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::DocumentQuery>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentSuggestionRequest "KnowledgeDocumentSuggestionRequest" 5 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        include_draft_documents: bool = "includeDraftDocuments" 0 with_include_draft_documents,
        interval: ::std::boxed::Box<crate::DocumentQueryInterval> = "interval" 0 with_interval,
        filter: ::std::boxed::Box<crate::DocumentQuery> = "filter" 0 with_filter,
    )
});
