// @generated from the schema "KnowledgeSyncJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeSyncJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSyncJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSyncJobRequest "KnowledgeSyncJobRequest" 2 {
    (
        upload_key: String = "uploadKey" with_upload_key required,
        source_id: String = "sourceId" with_source_id,
    )
});
