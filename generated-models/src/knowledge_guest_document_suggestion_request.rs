// @generated from the schema "KnowledgeGuestDocumentSuggestionRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentSuggestionRequest`.
#[repr(C)]
pub struct KnowledgeGuestDocumentSuggestionRequest {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentSuggestionRequest "KnowledgeGuestDocumentSuggestionRequest" 3 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        include_draft_documents: bool = "includeDraftDocuments" 0 with_include_draft_documents,
    )
});
