// @generated from the schema "KnowledgeDocumentCreateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentCreateRequest`.
pub struct KnowledgeDocumentCreateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `visible`: `boolean`.
    pub visible: ::std::option::Option<bool>,
    /// `alternatives`: `array of KnowledgeDocumentAlternative`.
    pub alternatives: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentAlternative>,
    >,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentCreateRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        title: ::std::option::Option::None,
        visible: ::std::option::Option::None,
        alternatives: ::std::option::Option::None,
        category_id: ::std::option::Option::None,
        label_ids: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        external_url: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentCreateRequest = &<KnowledgeDocumentCreateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentCreateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("title", "title", 1),
            ("visible", "visible", 0),
            ("alternatives", "alternatives", 0),
            ("categoryId", "category_id", 0),
            ("labelIds", "label_ids", 0),
            ("externalId", "external_id", 0),
            ("externalUrl", "external_url", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.title,
            &E.visible,
            &E.alternatives,
            &E.category_id,
            &E.label_ids,
            &E.external_id,
            &E.external_url,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentCreateRequest);

crate::runtime::setters!(KnowledgeDocumentCreateRequest {
    with_id: id: ::std::string::String,
    with_title: title: ::std::string::String,
    with_visible: visible: bool,
    with_alternatives: alternatives: ::std::vec::Vec<crate::KnowledgeDocumentAlternative>,
    with_category_id: category_id: ::std::string::String,
    with_label_ids: label_ids: ::std::vec::Vec<::std::string::String>,
    with_external_id: external_id: ::std::string::String,
    with_external_url: external_url: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
