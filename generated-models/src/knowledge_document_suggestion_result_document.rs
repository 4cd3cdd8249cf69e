// @generated from the schema "KnowledgeDocumentSuggestionResultDocument"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestionResultDocument`.
pub struct KnowledgeDocumentSuggestionResultDocument {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `knowledgeBase`: `KnowledgeBaseReference`, required.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeBaseReference>,
    >,
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentSuggestionResultDocument {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        title: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentSuggestionResultDocument = &<KnowledgeDocumentSuggestionResultDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentSuggestionResultDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("knowledgeBase", "knowledge_base", 1),
            ("title", "title", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.knowledge_base, &E.title, &E.self_uri],
    }
};

crate::runtime::model!(KnowledgeDocumentSuggestionResultDocument);

crate::runtime::setters!(KnowledgeDocumentSuggestionResultDocument {
    with_id: id: ::std::string::String,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference>,
    with_title: title: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
