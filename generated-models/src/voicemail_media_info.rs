// @generated from the schema "VoicemailMediaInfo"; changes made here are lost at the next generation

/// The schema `VoicemailMediaInfo`.
#[repr(C)]
pub struct VoicemailMediaInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaFileUri`: `string (uri)`.
    #[doc(alias = "mediaFileUri")]
    pub media_file_uri: ::std::option::Option<::std::string::String>,
    /// `mediaImageUri`: `string (uri)`.
    #[doc(alias = "mediaImageUri")]
    pub media_image_uri: ::std::option::Option<::std::string::String>,
    /// `waveformData`: `array of number (float)`.
    #[doc(alias = "waveformData")]
    pub waveform_data: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailMediaInfo "VoicemailMediaInfo" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        media_file_uri: ::std::string::String = "mediaFileUri" 0 with_media_file_uri,
        media_image_uri: ::std::string::String = "mediaImageUri" 0 with_media_image_uri,
        waveform_data: ::std::vec::Vec<f64> = "waveformData" 0 with_waveform_data,
    )
});
