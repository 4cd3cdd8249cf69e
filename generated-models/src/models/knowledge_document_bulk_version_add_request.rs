// @generated from the schema "KnowledgeDocumentBulkVersionAddRequest"; changes made here are lost at the next generation

use crate::KnowledgeDocumentBulkVersionAddEntity;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentBulkVersionAddRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentBulkVersionAddRequest {
    /// `entities`: `array of KnowledgeDocumentBulkVersionAddEntity`, required.
    pub entities: Option<Vec<KnowledgeDocumentBulkVersionAddEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkVersionAddRequest "KnowledgeDocumentBulkVersionAddRequest" 1 {
    (
        entities: Vec<KnowledgeDocumentBulkVersionAddEntity> = "entities" with_entities required,
    )
});
