// @generated from the schema "KnowledgeGuestDocumentVersionReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeGuestDocumentVersionReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentVersionReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentVersionReference "KnowledgeGuestDocumentVersionReference" 2 {
    (
        id: String = "id" with_id read_only,
        version_id: String = "versionId" with_version_id required,
    )
});
