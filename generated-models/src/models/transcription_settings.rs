// @generated from the schema "TranscriptionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TranscriptionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionSettings {
    /// `transcription`: one of `Disabled`, `EnabledGlobally` and `EnabledQueueFlow`, required.
    pub transcription: Option<Open<Transcription>>,
    /// `transcriptionConfidenceThreshold`: `integer (int32)`, required.
    #[doc(alias = "transcriptionConfidenceThreshold")]
    pub transcription_confidence_threshold: Option<i32>,
    /// `lowLatencyTranscriptionEnabled`: `boolean`.
    #[doc(alias = "lowLatencyTranscriptionEnabled")]
    pub low_latency_transcription_enabled: Option<bool>,
    /// `contentSearchEnabled`: `boolean`.
    #[doc(alias = "contentSearchEnabled")]
    pub content_search_enabled: Option<bool>,
    /// `pciDssRedactionEnabled`: `boolean`.
    #[doc(alias = "pciDssRedactionEnabled")]
    pub pci_dss_redaction_enabled: Option<bool>,
    /// `piiRedactionEnabled`: `boolean`.
    #[doc(alias = "piiRedactionEnabled")]
    pub pii_redaction_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionSettings "TranscriptionSettings" 6 {
    (
        transcription: Open<Transcription> = "transcription" with_transcription required,
        transcription_confidence_threshold: i32 = "transcriptionConfidenceThreshold" with_transcription_confidence_threshold required,
        low_latency_transcription_enabled: bool = "lowLatencyTranscriptionEnabled" with_low_latency_transcription_enabled,
        content_search_enabled: bool = "contentSearchEnabled" with_content_search_enabled,
        pci_dss_redaction_enabled: bool = "pciDssRedactionEnabled" with_pci_dss_redaction_enabled,
        pii_redaction_enabled: bool = "piiRedactionEnabled" with_pii_redaction_enabled,
    )
});

/// The property `transcription` of `TranscriptionSettings`. Known values: `Disabled`, `EnabledGlobally`, `EnabledQueueFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Transcription {
    Disabled,
    EnabledGlobally,
    EnabledQueueFlow,
}

crate::runtime::values!(Transcription {
    Disabled = "Disabled",
    EnabledGlobally = "EnabledGlobally",
    EnabledQueueFlow = "EnabledQueueFlow",
});
