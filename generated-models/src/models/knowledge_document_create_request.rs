// @generated from the schema "KnowledgeDocumentCreateRequest"; changes made here are lost at the next generation

use crate::KnowledgeDocumentAlternative;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentCreateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentCreateRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `visible`: `boolean`.
    pub visible: Option<bool>,
    /// `alternatives`: `array of KnowledgeDocumentAlternative`.
    pub alternatives: Option<Vec<KnowledgeDocumentAlternative>>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: Option<String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: Option<Vec<String>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentCreateRequest "KnowledgeDocumentCreateRequest" 9 {
    (
        id: String = "id" with_id read_only,
        title: String = "title" with_title required,
        visible: bool = "visible" with_visible,
        alternatives: Vec<KnowledgeDocumentAlternative> = "alternatives" with_alternatives,
        category_id: String = "categoryId" with_category_id,
        label_ids: Vec<String> = "labelIds" with_label_ids,
        external_id: String = "externalId" with_external_id,
        external_url: String = "externalUrl" with_external_url,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
