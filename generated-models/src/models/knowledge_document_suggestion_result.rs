// @generated from the schema "KnowledgeDocumentSuggestionResult"; changes made here are lost at the next generation

use crate::KnowledgeDocumentSuggestionResultDocument;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentSuggestionResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentSuggestionResult {
    /// `matchedPhrase`: `string`.
    #[doc(alias = "matchedPhrase")]
    pub matched_phrase: Option<String>,
    /// `document`: `KnowledgeDocumentSuggestionResultDocument`.
    pub document: Option<Box<KnowledgeDocumentSuggestionResultDocument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentSuggestionResult "KnowledgeDocumentSuggestionResult" 2 {
    (
        matched_phrase: String = "matchedPhrase" with_matched_phrase,
        document: Box<KnowledgeDocumentSuggestionResultDocument> = "document" with_document,
    )
});
