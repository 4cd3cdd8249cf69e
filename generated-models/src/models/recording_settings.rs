// @generated from the schema "RecordingSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecordingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingSettings {
    /// `maxSimultaneousStreams`: `integer (int32)`.
    #[doc(alias = "maxSimultaneousStreams")]
    pub max_simultaneous_streams: Option<i32>,
    /// `maxConfigurableScreenRecordingStreams`: `integer (int32)`.
    #[doc(alias = "maxConfigurableScreenRecordingStreams")]
    pub max_configurable_screen_recording_streams: Option<i32>,
    /// `regionalRecordingStorageEnabled`: `boolean`.
    #[doc(alias = "regionalRecordingStorageEnabled")]
    pub regional_recording_storage_enabled: Option<bool>,
    /// `recordingPlaybackUrlTtl`: `integer (int32)`.
    #[doc(alias = "recordingPlaybackUrlTtl")]
    pub recording_playback_url_ttl: Option<i32>,
    /// `recordingBatchDownloadUrlTtl`: `integer (int32)`.
    #[doc(alias = "recordingBatchDownloadUrlTtl")]
    pub recording_batch_download_url_ttl: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingSettings "RecordingSettings" 5 {
    (
        max_simultaneous_streams: i32 = "maxSimultaneousStreams" with_max_simultaneous_streams,
        max_configurable_screen_recording_streams: i32 = "maxConfigurableScreenRecordingStreams" with_max_configurable_screen_recording_streams,
        regional_recording_storage_enabled: bool = "regionalRecordingStorageEnabled" with_regional_recording_storage_enabled,
        recording_playback_url_ttl: i32 = "recordingPlaybackUrlTtl" with_recording_playback_url_ttl,
        recording_batch_download_url_ttl: i32 = "recordingBatchDownloadUrlTtl" with_recording_batch_download_url_ttl,
    )
});
