// @generated from the schema "RecordingSettings"; changes made here are lost at the next generation

/// The schema `RecordingSettings`.
pub struct RecordingSettings {
    /// `maxSimultaneousStreams`: `integer (int32)`.
    #[doc(alias = "maxSimultaneousStreams")]
    pub max_simultaneous_streams: ::std::option::Option<i32>,
    /// `maxConfigurableScreenRecordingStreams`: `integer (int32)`.
    #[doc(alias = "maxConfigurableScreenRecordingStreams")]
    pub max_configurable_screen_recording_streams: ::std::option::Option<i32>,
    /// `regionalRecordingStorageEnabled`: `boolean`.
    #[doc(alias = "regionalRecordingStorageEnabled")]
    pub regional_recording_storage_enabled: ::std::option::Option<bool>,
    /// `recordingPlaybackUrlTtl`: `integer (int32)`.
    #[doc(alias = "recordingPlaybackUrlTtl")]
    pub recording_playback_url_ttl: ::std::option::Option<i32>,
    /// `recordingBatchDownloadUrlTtl`: `integer (int32)`.
    #[doc(alias = "recordingBatchDownloadUrlTtl")]
    pub recording_batch_download_url_ttl: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingSettings {
    const EMPTY: Self = Self {
        max_simultaneous_streams: ::std::option::Option::None,
        max_configurable_screen_recording_streams: ::std::option::Option::None,
        regional_recording_storage_enabled: ::std::option::Option::None,
        recording_playback_url_ttl: ::std::option::Option::None,
        recording_batch_download_url_ttl: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingSettings = &<RecordingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("maxSimultaneousStreams", "max_simultaneous_streams", 0),
            (
                "maxConfigurableScreenRecordingStreams",
                "max_configurable_screen_recording_streams",
                0,
            ),
            ("regionalRecordingStorageEnabled", "regional_recording_storage_enabled", 0),
            ("recordingPlaybackUrlTtl", "recording_playback_url_ttl", 0),
            ("recordingBatchDownloadUrlTtl", "recording_batch_download_url_ttl", 0),
        ],
        fields: &[
            &E.max_simultaneous_streams,
            &E.max_configurable_screen_recording_streams,
            &E.regional_recording_storage_enabled,
            &E.recording_playback_url_ttl,
            &E.recording_batch_download_url_ttl,
        ],
    }
};

crate::runtime::model!(RecordingSettings);

crate::runtime::setters!(RecordingSettings {
    with_max_simultaneous_streams: max_simultaneous_streams: i32,
    with_max_configurable_screen_recording_streams: max_configurable_screen_recording_streams: i32,
    with_regional_recording_storage_enabled: regional_recording_storage_enabled: bool,
    with_recording_playback_url_ttl: recording_playback_url_ttl: i32,
    with_recording_batch_download_url_ttl: recording_batch_download_url_ttl: i32,
});
