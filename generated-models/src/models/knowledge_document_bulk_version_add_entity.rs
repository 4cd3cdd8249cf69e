// @generated from the schema "KnowledgeDocumentBulkVersionAddEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeDocumentBulkVersionAddEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentBulkVersionAddEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `restoreFromVersionId`: `string`.
    #[doc(alias = "restoreFromVersionId")]
    pub restore_from_version_id: Option<String>,
    /// `restorePrevious`: `boolean`.
    #[doc(alias = "restorePrevious")]
    pub restore_previous: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkVersionAddEntity "KnowledgeDocumentBulkVersionAddEntity" 3 {
    (
        id: String = "id" with_id,
        restore_from_version_id: String = "restoreFromVersionId" with_restore_from_version_id,
        restore_previous: bool = "restorePrevious" with_restore_previous,
    )
});
