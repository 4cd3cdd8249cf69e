// @generated from the schema "MediaResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MediaResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaResult {
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: Option<String>,
    /// `waveformData`: `array of number (float)`.
    #[doc(alias = "waveformData")]
    pub waveform_data: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaResult "MediaResult" 2 {
    (
        media_uri: String = "mediaUri" with_media_uri,
        waveform_data: Vec<f64> = "waveformData" with_waveform_data,
    )
});
