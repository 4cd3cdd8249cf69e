// @generated from the schema "VoicemailMediaInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `VoicemailMediaInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailMediaInfo {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `mediaFileUri`: `string (uri)`.
    #[doc(alias = "mediaFileUri")]
    pub media_file_uri: Option<String>,
    /// `mediaImageUri`: `string (uri)`.
    #[doc(alias = "mediaImageUri")]
    pub media_image_uri: Option<String>,
    /// `waveformData`: `array of number (float)`.
    #[doc(alias = "waveformData")]
    pub waveform_data: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailMediaInfo "VoicemailMediaInfo" 4 {
    (
        id: String = "id" with_id read_only,
        media_file_uri: String = "mediaFileUri" with_media_file_uri,
        media_image_uri: String = "mediaImageUri" with_media_image_uri,
        waveform_data: Vec<f64> = "waveformData" with_waveform_data,
    )
});
