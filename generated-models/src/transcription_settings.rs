// @generated from the schema "TranscriptionSettings"; changes made here are lost at the next generation

/// The schema `TranscriptionSettings`.
#[repr(C)]
pub struct TranscriptionSettings {
    /// `transcription`: `string`, required.
    pub transcription: ::std::option::Option<crate::runtime::Open<Transcription>>,
    /// `transcriptionConfidenceThreshold`: `integer (int32)`, required.
    #[doc(alias = "transcriptionConfidenceThreshold")]
    pub transcription_confidence_threshold: ::std::option::Option<i32>,
    /// `lowLatencyTranscriptionEnabled`: `boolean`.
    #[doc(alias = "lowLatencyTranscriptionEnabled")]
    pub low_latency_transcription_enabled: ::std::option::Option<bool>,
    /// `contentSearchEnabled`: `boolean`.
    #[doc(alias = "contentSearchEnabled")]
    pub content_search_enabled: ::std::option::Option<bool>,
    /// `pciDssRedactionEnabled`: `boolean`.
    #[doc(alias = "pciDssRedactionEnabled")]
    pub pci_dss_redaction_enabled: ::std::option::Option<bool>,
    /// `piiRedactionEnabled`: `boolean`.
    #[doc(alias = "piiRedactionEnabled")]
    pub pii_redaction_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptionSettings "TranscriptionSettings" 6 {
    (
        transcription: crate::runtime::Open<Transcription> = "transcription" 1 with_transcription,
        transcription_confidence_threshold: i32 = "transcriptionConfidenceThreshold" 1 with_transcription_confidence_threshold,
        low_latency_transcription_enabled: bool = "lowLatencyTranscriptionEnabled" 0 with_low_latency_transcription_enabled,
        content_search_enabled: bool = "contentSearchEnabled" 0 with_content_search_enabled,
        pci_dss_redaction_enabled: bool = "pciDssRedactionEnabled" 0 with_pci_dss_redaction_enabled,
        pii_redaction_enabled: bool = "piiRedactionEnabled" 0 with_pii_redaction_enabled,
    )
});

/// The property `transcription` of `TranscriptionSettings`. Known values: `Disabled`, `EnabledGlobally`, `EnabledQueueFlow`.
#[non_exhaustive]
pub enum Transcription {
    Disabled,
    EnabledGlobally,
    EnabledQueueFlow,
}

crate::runtime::known!(Transcription);

impl crate::runtime::Enum for Transcription {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "Disabled"),
        (Self::EnabledGlobally, "EnabledGlobally"),
        (Self::EnabledQueueFlow, "EnabledQueueFlow"),
    ];
}
