// @generated from the schema "KnowledgeGuestDocumentSuggestionRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeGuestDocumentSuggestionRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentSuggestionRequest {
    /// `query`: `string`, required.
    pub query: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentSuggestionRequest "KnowledgeGuestDocumentSuggestionRequest" 3 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        include_draft_documents: bool = "includeDraftDocuments" with_include_draft_documents,
    )
});
