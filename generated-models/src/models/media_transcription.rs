// @generated from the schema "MediaTranscription"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MediaTranscription`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaTranscription {
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `transcriptionProvider`: one of `VOCI` and `CALLJOURNEY`.
    #[doc(alias = "transcriptionProvider")]
    pub transcription_provider: Option<Open<TranscriptionProvider>>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaTranscription "MediaTranscription" 3 {
    (
        display_name: String = "displayName" with_display_name,
        transcription_provider: Open<TranscriptionProvider> = "transcriptionProvider" with_transcription_provider,
        integration_id: String = "integrationId" with_integration_id,
    )
});

/// The property `transcriptionProvider` of `MediaTranscription`. Known values: `VOCI`, `CALLJOURNEY`.
#[repr(u16)]
#[non_exhaustive]
pub enum TranscriptionProvider {
    Voci,
    Calljourney,
}

crate::runtime::values!(TranscriptionProvider {
    Voci = "VOCI",
    Calljourney = "CALLJOURNEY",
});
