// @generated from the schema "RecordingEventRecording"; changes made here are lost at the next generation

use crate::RecordingEventMediaResult;
use crate::runtime::Extra;

/// The schema `RecordingEventRecording`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingEventRecording {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `fileState`: `string`.
    #[doc(alias = "fileState")]
    pub file_state: Option<String>,
    /// `mediaUris`: `array of RecordingEventMediaResult`.
    #[doc(alias = "mediaUris")]
    pub media_uris: Option<Vec<RecordingEventMediaResult>>,
    /// `estimatedTranscodeTimeMs`: `integer`.
    #[doc(alias = "estimatedTranscodeTimeMs")]
    pub estimated_transcode_time_ms: Option<i64>,
    /// `actualTranscodeTimeMs`: `integer`.
    #[doc(alias = "actualTranscodeTimeMs")]
    pub actual_transcode_time_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingEventRecording "RecordingEventRecording" 6 {
    (
        id: String = "id" with_id,
        conversation_id: String = "conversationId" with_conversation_id,
        file_state: String = "fileState" with_file_state,
        media_uris: Vec<RecordingEventMediaResult> = "mediaUris" with_media_uris,
        estimated_transcode_time_ms: i64 = "estimatedTranscodeTimeMs" with_estimated_transcode_time_ms,
        actual_transcode_time_ms: i64 = "actualTranscodeTimeMs" with_actual_transcode_time_ms,
    )
});
