// @generated from the schema "BatchDownloadRequest"; changes made here are lost at the next generation

/// The schema `BatchDownloadRequest`.
#[repr(C)]
pub struct BatchDownloadRequest {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchDownloadRequest "BatchDownloadRequest" 2 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        recording_id: ::std::string::String = "recordingId" 0 with_recording_id,
    )
});
