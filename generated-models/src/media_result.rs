// @generated from the schema "MediaResult"; changes made here are lost at the next generation

/// The schema `MediaResult`.
#[repr(C)]
pub struct MediaResult {
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: ::std::option::Option<::std::string::String>,
    /// `waveformData`: `array of number (float)`.
    #[doc(alias = "waveformData")]
    pub waveform_data: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaResult "MediaResult" 2 {
    (
        media_uri: ::std::string::String = "mediaUri" 0 with_media_uri,
        waveform_data: ::std::vec::Vec<f64> = "waveformData" 0 with_waveform_data,
    )
});
