// @generated from the schema "KnowledgeGuestDocumentSuggestionResult"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentSuggestionResult`.
pub struct KnowledgeGuestDocumentSuggestionResult {
    /// `matchedPhrase`: `string`.
    #[doc(alias = "matchedPhrase")]
    pub matched_phrase: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentSuggestionResult {
    const EMPTY: Self = Self {
        matched_phrase: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentSuggestionResult = &<KnowledgeGuestDocumentSuggestionResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentSuggestionResult",
        empty: E,
        extra: &E.extra,
        properties: &[("matchedPhrase", "matched_phrase", 0)],
        fields: &[&E.matched_phrase],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentSuggestionResult);

crate::runtime::setters!(KnowledgeGuestDocumentSuggestionResult {
    with_matched_phrase: matched_phrase: ::std::string::String,
});
