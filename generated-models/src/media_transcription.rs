// @generated from the schema "MediaTranscription"; changes made here are lost at the next generation

/// The schema `MediaTranscription`.
#[repr(C)]
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

crate::runtime::model!(MediaTranscription "MediaTranscription" 3 {
    (
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        transcription_provider: crate::runtime::Open<TranscriptionProvider> = "transcriptionProvider" 0 with_transcription_provider,
        integration_id: ::std::string::String = "integrationId" 0 with_integration_id,
    )
});

/// The property `transcriptionProvider` of `MediaTranscription`. Known values: `VOCI`, `CALLJOURNEY`.
#[non_exhaustive]
pub enum TranscriptionProvider {
    Voci,
    Calljourney,
}

crate::runtime::known!(TranscriptionProvider);

impl crate::runtime::Enum for TranscriptionProvider {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voci, "VOCI"),
        (Self::Calljourney, "CALLJOURNEY"),
    ];
}
