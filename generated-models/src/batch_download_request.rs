// @generated from the schema "BatchDownloadRequest"; changes made here are lost at the next generation

/// The schema `BatchDownloadRequest`.
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

impl crate::runtime::Model for BatchDownloadRequest {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchDownloadRequest = &<BatchDownloadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchDownloadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("recordingId", "recording_id", 0),
        ],
        fields: &[&E.conversation_id, &E.recording_id],
    }
};

crate::runtime::model!(BatchDownloadRequest);

crate::runtime::setters!(BatchDownloadRequest {
    with_conversation_id: conversation_id: ::std::string::String,
    with_recording_id: recording_id: ::std::string::String,
});
