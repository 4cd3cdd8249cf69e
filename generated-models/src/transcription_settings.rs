// @generated from the schema "TranscriptionSettings"; changes made here are lost at the next generation

/// The schema `TranscriptionSettings`.
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

impl crate::runtime::Model for TranscriptionSettings {
    const EMPTY: Self = Self {
        transcription: ::std::option::Option::None,
        transcription_confidence_threshold: ::std::option::Option::None,
        low_latency_transcription_enabled: ::std::option::Option::None,
        content_search_enabled: ::std::option::Option::None,
        pci_dss_redaction_enabled: ::std::option::Option::None,
        pii_redaction_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionSettings = &<TranscriptionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("transcription", "transcription", 1),
            (
                "transcriptionConfidenceThreshold",
                "transcription_confidence_threshold",
                1,
            ),
            ("lowLatencyTranscriptionEnabled", "low_latency_transcription_enabled", 0),
            ("contentSearchEnabled", "content_search_enabled", 0),
            ("pciDssRedactionEnabled", "pci_dss_redaction_enabled", 0),
            ("piiRedactionEnabled", "pii_redaction_enabled", 0),
        ],
        fields: &[
            &E.transcription,
            &E.transcription_confidence_threshold,
            &E.low_latency_transcription_enabled,
            &E.content_search_enabled,
            &E.pci_dss_redaction_enabled,
            &E.pii_redaction_enabled,
        ],
    }
};

crate::runtime::model!(TranscriptionSettings);

crate::runtime::setters!(TranscriptionSettings {
    with_transcription: transcription: crate::runtime::Open<Transcription>,
    with_transcription_confidence_threshold: transcription_confidence_threshold: i32,
    with_low_latency_transcription_enabled: low_latency_transcription_enabled: bool,
    with_content_search_enabled: content_search_enabled: bool,
    with_pci_dss_redaction_enabled: pci_dss_redaction_enabled: bool,
    with_pii_redaction_enabled: pii_redaction_enabled: bool,
});

/// The property `transcription` of `TranscriptionSettings`. Known values: `Disabled`, `EnabledGlobally`, `EnabledQueueFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Transcription {
    Disabled,
    EnabledGlobally,
    EnabledQueueFlow,
}

impl crate::runtime::Enum for Transcription {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "Disabled"),
        (Self::EnabledGlobally, "EnabledGlobally"),
        (Self::EnabledQueueFlow, "EnabledQueueFlow"),
    ];
}
