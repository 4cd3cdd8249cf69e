// @generated from the schema "RecordingEventMediaResult"; changes made here are lost at the next generation

/// The schema `RecordingEventMediaResult`.
#[repr(C)]
pub struct RecordingEventMediaResult {
    /// `channelId`: `string`.
    #[doc(alias = "channelId")]
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// `waveUri`: `string`.
    #[doc(alias = "waveUri")]
    pub wave_uri: ::std::option::Option<::std::string::String>,
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: ::std::option::Option<::std::string::String>,
    /// `waveformData`: `array of number (double)`.
    #[doc(alias = "waveformData")]
    pub waveform_data: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingEventMediaResult "RecordingEventMediaResult" 4 {
    (
        channel_id: ::std::string::String = "channelId" 0 with_channel_id,
        wave_uri: ::std::string::String = "waveUri" 0 with_wave_uri,
        media_uri: ::std::string::String = "mediaUri" 0 with_media_uri,
        waveform_data: ::std::vec::Vec<f64> = "waveformData" 0 with_waveform_data,
    )
});
