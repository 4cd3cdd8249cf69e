// @generated from the schema "KnowledgeGuestDocumentSuggestion"; changes made here are lost at the next generation

use crate::KnowledgeGuestDocumentSuggestionResult;
use crate::runtime::Extra;

/// The schema `KnowledgeGuestDocumentSuggestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentSuggestion {
    /// `query`: `string`, required.
    pub query: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `results`: `array of KnowledgeGuestDocumentSuggestionResult`, read-only.
    pub results: Option<Vec<KnowledgeGuestDocumentSuggestionResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentSuggestion "KnowledgeGuestDocumentSuggestion" 4 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        session_id: String = "sessionId" with_session_id read_only,
        results: Vec<KnowledgeGuestDocumentSuggestionResult> = "results" with_results read_only,
    )
});
