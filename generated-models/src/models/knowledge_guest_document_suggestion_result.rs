// @generated from the schema "KnowledgeGuestDocumentSuggestionResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeGuestDocumentSuggestionResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentSuggestionResult {
    /// `matchedPhrase`: `string`.
    #[doc(alias = "matchedPhrase")]
    pub matched_phrase: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentSuggestionResult "KnowledgeGuestDocumentSuggestionResult" 1 {
    (
        matched_phrase: String = "matchedPhrase" with_matched_phrase,
    )
});
