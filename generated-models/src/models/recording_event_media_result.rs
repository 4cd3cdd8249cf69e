// @generated from the schema "RecordingEventMediaResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecordingEventMediaResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingEventMediaResult {
    /// `channelId`: `string`.
    #[doc(alias = "channelId")]
    pub channel_id: Option<String>,
    /// `waveUri`: `string`.
    #[doc(alias = "waveUri")]
    pub wave_uri: Option<String>,
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: Option<String>,
    /// `waveformData`: `array of number (double)`.
    #[doc(alias = "waveformData")]
    pub waveform_data: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingEventMediaResult "RecordingEventMediaResult" 4 {
    (
        channel_id: String = "channelId" with_channel_id,
        wave_uri: String = "waveUri" with_wave_uri,
        media_uri: String = "mediaUri" with_media_uri,
        waveform_data: Vec<f64> = "waveformData" with_waveform_data,
    )
});
