// @generated from the schema "KnowledgeDocumentGuestSearchResult"; changes made here are lost at the next generation

use crate::KnowledgeGuestSearchDocumentResponse;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentGuestSearchResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentGuestSearchResult {
    /// `confidence`: `number (double)`.
    pub confidence: Option<f64>,
    /// `document`: `KnowledgeGuestSearchDocumentResponse`.
    pub document: Option<Box<KnowledgeGuestSearchDocumentResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentGuestSearchResult "KnowledgeDocumentGuestSearchResult" 2 {
    (
        confidence: f64 = "confidence" with_confidence,
        document: Box<KnowledgeGuestSearchDocumentResponse> = "document" with_document,
    )
});
