// @generated from the schema "RecordingEventMediaResult"; changes made here are lost at the next generation

/// The schema `RecordingEventMediaResult`.
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

impl crate::runtime::Model for RecordingEventMediaResult {
    const EMPTY: Self = Self {
        channel_id: ::std::option::Option::None,
        wave_uri: ::std::option::Option::None,
        media_uri: ::std::option::Option::None,
        waveform_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingEventMediaResult = &<RecordingEventMediaResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingEventMediaResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("channelId", "channel_id", 0),
            ("waveUri", "wave_uri", 0),
            ("mediaUri", "media_uri", 0),
            ("waveformData", "waveform_data", 0),
        ],
        fields: &[&E.channel_id, &E.wave_uri, &E.media_uri, &E.waveform_data],
    }
};

crate::runtime::model!(RecordingEventMediaResult);

crate::runtime::setters!(RecordingEventMediaResult {
    with_channel_id: channel_id: ::std::string::String,
    with_wave_uri: wave_uri: ::std::string::String,
    with_media_uri: media_uri: ::std::string::String,
    with_waveform_data: waveform_data: ::std::vec::Vec<f64>,
});
