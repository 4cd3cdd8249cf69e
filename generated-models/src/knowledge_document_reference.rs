// @generated from the schema "KnowledgeDocumentReference"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentReference`.
pub struct KnowledgeDocumentReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `knowledgeBase`: `KnowledgeBaseReference`, required.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeBaseReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentReference = &<KnowledgeDocumentReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("knowledgeBase", "knowledge_base", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.knowledge_base, &E.self_uri],
    }
};

crate::runtime::model!(KnowledgeDocumentReference);

crate::runtime::setters!(KnowledgeDocumentReference {
    with_id: id: ::std::string::String,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference>,
    with_self_uri: self_uri: ::std::string::String,
});
