// @generated from the schema "KnowledgeDocumentSuggestionResult"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestionResult`.
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

impl crate::runtime::Model for KnowledgeDocumentSuggestionResult {
    const EMPTY: Self = Self {
        matched_phrase: ::std::option::Option::None,
        document: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentSuggestionResult = &<KnowledgeDocumentSuggestionResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentSuggestionResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("matchedPhrase", "matched_phrase", 0),
            ("document", "document", 0),
        ],
        fields: &[&E.matched_phrase, &E.document],
    }
};

crate::runtime::model!(KnowledgeDocumentSuggestionResult);

crate::runtime::setters!(KnowledgeDocumentSuggestionResult {
    with_matched_phrase: matched_phrase: ::std::string::String,
    with_document: document: ::std::boxed::Box<crate::KnowledgeDocumentSuggestionResultDocument>,
});
