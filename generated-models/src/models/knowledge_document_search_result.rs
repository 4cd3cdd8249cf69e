// @generated from the schema "KnowledgeDocumentSearchResult"; changes made here are lost at the next generation

use crate::KnowledgeSearchDocumentResponse;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentSearchResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentSearchResult {
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// `document`: `KnowledgeSearchDocumentResponse`.
    pub document: Option<Box<KnowledgeSearchDocumentResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentSearchResult "KnowledgeDocumentSearchResult" 2 {
    (
        confidence: f64 = "confidence" with_confidence,
        document: Box<KnowledgeSearchDocumentResponse> = "document" with_document,
    )
});
