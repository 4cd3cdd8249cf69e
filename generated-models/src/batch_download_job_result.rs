// @generated from the schema "BatchDownloadJobResult"; changes made here are lost at the next generation

/// The schema `BatchDownloadJobResult`.
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

impl crate::runtime::Model for BatchDownloadJobResult {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        result_url: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        error_msg: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchDownloadJobResult = &<BatchDownloadJobResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchDownloadJobResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("recordingId", "recording_id", 0),
            ("resultUrl", "result_url", 0),
            ("contentType", "content_type", 0),
            ("errorMsg", "error_msg", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.recording_id,
            &E.result_url,
            &E.content_type,
            &E.error_msg,
        ],
    }
};

crate::runtime::model!(BatchDownloadJobResult);

crate::runtime::setters!(BatchDownloadJobResult {
    with_conversation_id: conversation_id: ::std::string::String,
    with_recording_id: recording_id: ::std::string::String,
    with_result_url: result_url: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_error_msg: error_msg: ::std::string::String,
});
