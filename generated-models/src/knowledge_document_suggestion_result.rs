// @generated from the schema "KnowledgeDocumentSuggestionResult"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestionResult`.
#[repr(C)]
pub struct KnowledgeDocumentSuggestionResult {
    /// `matchedPhrase`: `string`.
    #[doc(alias = "matchedPhrase")]
    pub matched_phrase: ::std::option::Option<::std::string::String>,
    /// `document`: `KnowledgeDocumentSuggestionResultDocument`.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeDocumentSuggestionResultDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentSuggestionResult "KnowledgeDocumentSuggestionResult" 2 {
    (
        matched_phrase: ::std::string::String = "matchedPhrase" 0 with_matched_phrase,
        document: ::std::boxed::Box<crate::KnowledgeDocumentSuggestionResultDocument> = "document" 0 with_document,
    )
});
