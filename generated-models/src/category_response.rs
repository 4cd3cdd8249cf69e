// @generated from the schema "CategoryResponse"; changes made here are lost at the next generation

/// The schema `CategoryResponse`.
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

impl crate::runtime::Model for CategoryResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        parent_category: ::std::option::Option::None,
        document_count: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CategoryResponse = &<CategoryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CategoryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("externalId", "external_id", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("parentCategory", "parent_category", 0),
            ("documentCount", "document_count", 0),
            ("knowledgeBase", "knowledge_base", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.external_id,
            &E.date_created,
            &E.date_modified,
            &E.parent_category,
            &E.document_count,
            &E.knowledge_base,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CategoryResponse);

crate::runtime::setters!(CategoryResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_parent_category: parent_category: ::std::boxed::Box<crate::CategoryReference>,
    with_document_count: document_count: i32,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference>,
    with_self_uri: self_uri: ::std::string::String,
});
