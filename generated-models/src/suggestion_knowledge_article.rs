// @generated from the schema "SuggestionKnowledgeArticle"; changes made here are lost at the next generation

/// The schema `SuggestionKnowledgeArticle`.
pub struct SuggestionKnowledgeArticle {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `document`: `AddressableEntityRef`, read-only.
    pub document: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `version`: `AddressableEntityRef`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `knowledgeAnswer`: `SuggestionKnowledgeAnswer`, read-only.
    #[doc(alias = "knowledgeAnswer")]
    pub knowledge_answer: ::std::option::Option<
        ::std::boxed::Box<crate::SuggestionKnowledgeAnswer>,
    >,
    /// `variations`: `array of AddressableEntityRef`, read-only.
    pub variations: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SuggestionKnowledgeArticle {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        snippets: ::std::option::Option::None,
        document: ::std::option::Option::None,
        version: ::std::option::Option::None,
        knowledge_answer: ::std::option::Option::None,
        variations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionKnowledgeArticle = &<SuggestionKnowledgeArticle as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionKnowledgeArticle",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 2),
            ("snippets", "snippets", 2),
            ("document", "document", 2),
            ("version", "version", 2),
            ("knowledgeAnswer", "knowledge_answer", 2),
            ("variations", "variations", 2),
        ],
        fields: &[
            &E.title,
            &E.snippets,
            &E.document,
            &E.version,
            &E.knowledge_answer,
            &E.variations,
        ],
    }
};

crate::runtime::model!(SuggestionKnowledgeArticle);

crate::runtime::setters!(SuggestionKnowledgeArticle {
    with_title: title: ::std::string::String,
    with_snippets: snippets: ::std::vec::Vec<::std::string::String>,
    with_document: document: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_version: version: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_knowledge_answer: knowledge_answer: ::std::boxed::Box<crate::SuggestionKnowledgeAnswer>,
    with_variations: variations: ::std::vec::Vec<crate::AddressableEntityRef>,
});
