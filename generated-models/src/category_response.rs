// @generated from the schema "CategoryResponse"; changes made here are lost at the next generation

/// The schema `CategoryResponse`.
#[repr(C)]
pub struct CategoryResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `parentCategory`: `CategoryReference`.
    #[doc(alias = "parentCategory")]
    pub parent_category: ::std::option::Option<
        ::std::boxed::Box<crate::CategoryReference>,
    >,
    /// `documentCount`: `integer (int32)`.
    #[doc(alias = "documentCount")]
    pub document_count: ::std::option::Option<i32>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
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

crate::runtime::model!(CategoryResponse "CategoryResponse" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        parent_category: ::std::boxed::Box<crate::CategoryReference> = "parentCategory" 0 with_parent_category,
        document_count: i32 = "documentCount" 0 with_document_count,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 0 with_knowledge_base,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
