// @generated from the schema "KnowledgeDocumentReference"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentReference`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentReference "KnowledgeDocumentReference" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 1 with_knowledge_base,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
