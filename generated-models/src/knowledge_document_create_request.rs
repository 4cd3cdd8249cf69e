// @generated from the schema "KnowledgeDocumentCreateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentCreateRequest`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentCreateRequest "KnowledgeDocumentCreateRequest" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        title: ::std::string::String = "title" 1 with_title,
        visible: bool = "visible" 0 with_visible,
        alternatives: ::std::vec::Vec<crate::KnowledgeDocumentAlternative> = "alternatives" 0 with_alternatives,
        category_id: ::std::string::String = "categoryId" 0 with_category_id,
        label_ids: ::std::vec::Vec<::std::string::String> = "labelIds" 0 with_label_ids,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        external_url: ::std::string::String = "externalUrl" 0 with_external_url,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
