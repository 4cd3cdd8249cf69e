// @generated from the schema "KnowledgeDocumentVersionReference"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentVersionReference`.
pub struct KnowledgeDocumentVersionReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `knowledgeBase`: `KnowledgeBaseReference`, required, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeBaseReference>,
    >,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentVersionReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentVersionReference = &<KnowledgeDocumentVersionReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentVersionReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("knowledgeBase", "knowledge_base", 3),
            ("versionId", "version_id", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.knowledge_base, &E.version_id, &E.self_uri],
    }
};

crate::runtime::model!(KnowledgeDocumentVersionReference);

crate::runtime::setters!(KnowledgeDocumentVersionReference {
    with_id: id: ::std::string::String,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference>,
    with_version_id: version_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
