// @generated from the schema "KnowledgeDocumentBulkUpdateEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeDocumentBulkUpdateEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentBulkUpdateEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: Option<String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkUpdateEntity "KnowledgeDocumentBulkUpdateEntity" 3 {
    (
        id: String = "id" with_id,
        category_id: String = "categoryId" with_category_id,
        label_ids: Vec<String> = "labelIds" with_label_ids,
    )
});
