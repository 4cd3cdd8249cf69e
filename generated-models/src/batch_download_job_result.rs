// @generated from the schema "BatchDownloadJobResult"; changes made here are lost at the next generation

/// The schema `BatchDownloadJobResult`.
#[repr(C)]
pub struct BatchDownloadJobResult {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
    /// `resultUrl`: `string`.
    #[doc(alias = "resultUrl")]
    pub result_url: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `errorMsg`: `string`.
    #[doc(alias = "errorMsg")]
    pub error_msg: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchDownloadJobResult "BatchDownloadJobResult" 5 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        recording_id: ::std::string::String = "recordingId" 0 with_recording_id,
        result_url: ::std::string::String = "resultUrl" 0 with_result_url,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        error_msg: ::std::string::String = "errorMsg" 0 with_error_msg,
    )
});
