// @generated from the schema "KnowledgeGuestAnswerDocumentsResponse"; changes made here are lost at the next generation

use crate::KnowledgeGuestAnswerDocumentResponse;
use crate::runtime::Extra;

/// The schema `KnowledgeGuestAnswerDocumentsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestAnswerDocumentsResponse {
    /// `results`: `array of KnowledgeGuestAnswerDocumentResponse`.
    pub results: Option<Vec<KnowledgeGuestAnswerDocumentResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestAnswerDocumentsResponse "KnowledgeGuestAnswerDocumentsResponse" 1 {
    (
        results: Vec<KnowledgeGuestAnswerDocumentResponse> = "results" with_results,
    )
});
