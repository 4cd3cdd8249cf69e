// @generated from the schema "MediaTranscription"; changes made here are lost at the next generation

/// The schema `MediaTranscription`.
pub struct MediaTranscription {
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `transcriptionProvider`: `string`.
    #[doc(alias = "transcriptionProvider")]
    pub transcription_provider: ::std::option::Option<
        crate::runtime::Open<TranscriptionProvider>,
    >,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaTranscription {
    const EMPTY: Self = Self {
        display_name: ::std::option::Option::None,
        transcription_provider: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaTranscription = &<MediaTranscription as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaTranscription",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("displayName", "display_name", 0),
            ("transcriptionProvider", "transcription_provider", 0),
            ("integrationId", "integration_id", 0),
        ],
        fields: &[&E.display_name, &E.transcription_provider, &E.integration_id],
    }
};

crate::runtime::model!(MediaTranscription);

crate::runtime::setters!(MediaTranscription {
    with_display_name: display_name: ::std::string::String,
    with_transcription_provider: transcription_provider: crate::runtime::Open<TranscriptionProvider>,
    with_integration_id: integration_id: ::std::string::String,
});

/// The property `transcriptionProvider` of `MediaTranscription`. Known values: `VOCI`, `CALLJOURNEY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TranscriptionProvider {
    Voci,
    Calljourney,
}

impl crate::runtime::Enum for TranscriptionProvider {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voci, "VOCI"),
        (Self::Calljourney, "CALLJOURNEY"),
    ];
}
