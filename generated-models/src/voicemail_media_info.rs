// @generated from the schema "VoicemailMediaInfo"; changes made here are lost at the next generation

/// The schema `VoicemailMediaInfo`.
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

impl crate::runtime::Model for VoicemailMediaInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_file_uri: ::std::option::Option::None,
        media_image_uri: ::std::option::Option::None,
        waveform_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailMediaInfo = &<VoicemailMediaInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailMediaInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("mediaFileUri", "media_file_uri", 0),
            ("mediaImageUri", "media_image_uri", 0),
            ("waveformData", "waveform_data", 0),
        ],
        fields: &[&E.id, &E.media_file_uri, &E.media_image_uri, &E.waveform_data],
    }
};

crate::runtime::model!(VoicemailMediaInfo);

crate::runtime::setters!(VoicemailMediaInfo {
    with_id: id: ::std::string::String,
    with_media_file_uri: media_file_uri: ::std::string::String,
    with_media_image_uri: media_image_uri: ::std::string::String,
    with_waveform_data: waveform_data: ::std::vec::Vec<f64>,
});
