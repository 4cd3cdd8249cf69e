// @generated from the schema "KnowledgeDocumentBulkRemoveRequest"; changes made here are lost at the next generation

use crate::WritableEntity;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentBulkRemoveRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentBulkRemoveRequest {
    /// `entities`: `array of WritableEntity`, required.
    pub entities: Option<Vec<WritableEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkRemoveRequest "KnowledgeDocumentBulkRemoveRequest" 1 {
    (
        entities: Vec<WritableEntity> = "entities" with_entities required,
    )
});
