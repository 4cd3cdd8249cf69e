// @generated from the schema "KnowledgeGuestDocumentSuggestionResult"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentSuggestionResult`.
#[repr(C)]
pub struct KnowledgeGuestDocumentSuggestionResult {
    /// `matchedPhrase`: `string`.
    #[doc(alias = "matchedPhrase")]
    pub matched_phrase: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentSuggestionResult "KnowledgeGuestDocumentSuggestionResult" 1 {
    (
        matched_phrase: ::std::string::String = "matchedPhrase" 0 with_matched_phrase,
    )
});
