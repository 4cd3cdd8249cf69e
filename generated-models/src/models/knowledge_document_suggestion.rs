// @generated from the schema "KnowledgeDocumentSuggestion"; changes made here are lost at the next generation

use crate::KnowledgeDocumentSuggestionResult;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentSuggestion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentSuggestion {
    /// `query`: `string`, required.
    pub query: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `results`: `array of KnowledgeDocumentSuggestionResult`, read-only.
    pub results: Option<Vec<KnowledgeDocumentSuggestionResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentSuggestion "KnowledgeDocumentSuggestion" 3 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        results: Vec<KnowledgeDocumentSuggestionResult> = "results" with_results read_only,
    )
});
