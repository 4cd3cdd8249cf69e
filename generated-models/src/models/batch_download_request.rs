// @generated from the schema "BatchDownloadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BatchDownloadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchDownloadRequest {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchDownloadRequest "BatchDownloadRequest" 2 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        recording_id: String = "recordingId" with_recording_id,
    )
});
