// @generated from the schema "RecordingEventRecording"; changes made here are lost at the next generation

/// The schema `RecordingEventRecording`.
pub struct RecordingEventRecording {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `fileState`: `string`.
    #[doc(alias = "fileState")]
    pub file_state: ::std::option::Option<::std::string::String>,
    /// `mediaUris`: `array of RecordingEventMediaResult`.
    #[doc(alias = "mediaUris")]
    pub media_uris: ::std::option::Option<
        ::std::vec::Vec<crate::RecordingEventMediaResult>,
    >,
    /// `estimatedTranscodeTimeMs`: `integer`.
    #[doc(alias = "estimatedTranscodeTimeMs")]
    pub estimated_transcode_time_ms: ::std::option::Option<i64>,
    /// `actualTranscodeTimeMs`: `integer`.
    #[doc(alias = "actualTranscodeTimeMs")]
    pub actual_transcode_time_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingEventRecording {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        file_state: ::std::option::Option::None,
        media_uris: ::std::option::Option::None,
        estimated_transcode_time_ms: ::std::option::Option::None,
        actual_transcode_time_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingEventRecording = &<RecordingEventRecording as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingEventRecording",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("conversationId", "conversation_id", 0),
            ("fileState", "file_state", 0),
            ("mediaUris", "media_uris", 0),
            ("estimatedTranscodeTimeMs", "estimated_transcode_time_ms", 0),
            ("actualTranscodeTimeMs", "actual_transcode_time_ms", 0),
        ],
        fields: &[
            &E.id,
            &E.conversation_id,
            &E.file_state,
            &E.media_uris,
            &E.estimated_transcode_time_ms,
            &E.actual_transcode_time_ms,
        ],
    }
};

crate::runtime::model!(RecordingEventRecording);

crate::runtime::setters!(RecordingEventRecording {
    with_id: id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_file_state: file_state: ::std::string::String,
    with_media_uris: media_uris: ::std::vec::Vec<crate::RecordingEventMediaResult>,
    with_estimated_transcode_time_ms: estimated_transcode_time_ms: i64,
    with_actual_transcode_time_ms: actual_transcode_time_ms: i64,
});
