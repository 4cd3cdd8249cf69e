// @generated from the schema "KnowledgeDocumentBulkUpdateRequest"; changes made here are lost at the next generation

use crate::KnowledgeDocumentBulkUpdateEntity;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentBulkUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentBulkUpdateRequest {
    /// `entities`: `array of KnowledgeDocumentBulkUpdateEntity`, required.
    pub entities: Option<Vec<KnowledgeDocumentBulkUpdateEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkUpdateRequest "KnowledgeDocumentBulkUpdateRequest" 1 {
    (
        entities: Vec<KnowledgeDocumentBulkUpdateEntity> = "entities" with_entities required,
    )
});
