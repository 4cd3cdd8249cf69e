// @generated from the schema "MediaResult"; changes made here are lost at the next generation

/// The schema `MediaResult`.
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

impl crate::runtime::Model for MediaResult {
    const EMPTY: Self = Self {
        media_uri: ::std::option::Option::None,
        waveform_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaResult = &<MediaResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaUri", "media_uri", 0),
            ("waveformData", "waveform_data", 0),
        ],
        fields: &[&E.media_uri, &E.waveform_data],
    }
};

crate::runtime::model!(MediaResult);

crate::runtime::setters!(MediaResult {
    with_media_uri: media_uri: ::std::string::String,
    with_waveform_data: waveform_data: ::std::vec::Vec<f64>,
});
