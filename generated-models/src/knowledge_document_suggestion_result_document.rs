// @generated from the schema "KnowledgeDocumentSuggestionResultDocument"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentSuggestionResultDocument`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentSuggestionResultDocument "KnowledgeDocumentSuggestionResultDocument" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 1 with_knowledge_base,
        title: ::std::string::String = "title" 1 with_title,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
