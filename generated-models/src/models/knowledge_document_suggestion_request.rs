// @generated from the schema "KnowledgeDocumentSuggestionRequest"; changes made here are lost at the next generation

use crate::{DocumentQuery, DocumentQueryInterval};
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentSuggestionRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentSuggestionRequest {
    /// `query`: `string`, required.
    pub query: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `includeDraftDocuments`: `boolean`.
    #[doc(alias = "includeDraftDocuments")]
    pub include_draft_documents: Option<bool>,
    /// `interval`: `DocumentQueryInterval`.
    pub interval: Option<Box<DocumentQueryInterval>>,
    /// `filter`: `DocumentQuery`.
    pub filter: Option<Box<DocumentQuery>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentSuggestionRequest "KnowledgeDocumentSuggestionRequest" 5 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        include_draft_documents: bool = "includeDraftDocuments" with_include_draft_documents,
        interval: Box<DocumentQueryInterval> = "interval" with_interval,
        filter: Box<DocumentQuery> = "filter" with_filter,
    )
});
