// @generated from the schema "RecordingArchiveRestoreTopicRecording"; changes made here are lost at the next generation

/// The schema `RecordingArchiveRestoreTopicRecording`.
#[repr(C)]
pub struct RecordingArchiveRestoreTopicRecording {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `fileState`: `string`.
    #[doc(alias = "fileState")]
    pub file_state: ::std::option::Option<::std::string::String>,
    /// `mediaUris`: `array of RecordingArchiveRestoreTopicMediaResult`.
    #[doc(alias = "mediaUris")]
    pub media_uris: ::std::option::Option<
        ::std::vec::Vec<crate::RecordingArchiveRestoreTopicMediaResult>,
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

crate::runtime::model!(RecordingArchiveRestoreTopicRecording "RecordingArchiveRestoreTopicRecording" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        file_state: ::std::string::String = "fileState" 0 with_file_state,
        media_uris: ::std::vec::Vec<crate::RecordingArchiveRestoreTopicMediaResult> = "mediaUris" 0 with_media_uris,
        estimated_transcode_time_ms: i64 = "estimatedTranscodeTimeMs" 0 with_estimated_transcode_time_ms,
        actual_transcode_time_ms: i64 = "actualTranscodeTimeMs" 0 with_actual_transcode_time_ms,
    )
});
