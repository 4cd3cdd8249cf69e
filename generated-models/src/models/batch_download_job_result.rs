// @generated from the schema "BatchDownloadJobResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BatchDownloadJobResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchDownloadJobResult {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: Option<String>,
    /// `resultUrl`: `string`.
    #[doc(alias = "resultUrl")]
    pub result_url: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `errorMsg`: `string`.
    #[doc(alias = "errorMsg")]
    pub error_msg: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchDownloadJobResult "BatchDownloadJobResult" 5 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        recording_id: String = "recordingId" with_recording_id,
        result_url: String = "resultUrl" with_result_url,
        content_type: String = "contentType" with_content_type,
        error_msg: String = "errorMsg" with_error_msg,
    )
});
