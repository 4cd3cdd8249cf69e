// @generated from the schema "KnowledgeDocumentVersionReference"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentVersionReference`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentVersionReference "KnowledgeDocumentVersionReference" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 3 with_knowledge_base,
        version_id: ::std::string::String = "versionId" 1 with_version_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
