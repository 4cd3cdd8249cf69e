// @generated from the schema "ResponseSet"; changes made here are lost at the next generation

/// The schema `ResponseSet`.
#[repr(C)]
pub struct ResponseSet {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `responses`: `map of Reaction`, required.
    pub responses: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::Reaction>,
    >,
    /// `beepDetectionEnabled`: `boolean`.
    #[doc(alias = "beepDetectionEnabled")]
    pub beep_detection_enabled: ::std::option::Option<bool>,
    /// `amdSpeechDistinguishEnabled`: `boolean`.
    #[doc(alias = "amdSpeechDistinguishEnabled")]
    pub amd_speech_distinguish_enabled: ::std::option::Option<bool>,
    /// `liveSpeakerDetectionMode`: `string`.
    #[doc(alias = "liveSpeakerDetectionMode")]
    pub live_speaker_detection_mode: ::std::option::Option<
        crate::runtime::Open<LiveSpeakerDetectionMode>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseSet "ResponseSet" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        responses: ::std::collections::BTreeMap<::std::string::String, crate::Reaction> = "responses" 1 with_responses,
        beep_detection_enabled: bool = "beepDetectionEnabled" 0 with_beep_detection_enabled,
        amd_speech_distinguish_enabled: bool = "amdSpeechDistinguishEnabled" 0 with_amd_speech_distinguish_enabled,
        live_speaker_detection_mode: crate::runtime::Open<LiveSpeakerDetectionMode> = "liveSpeakerDetectionMode" 0 with_live_speaker_detection_mode,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `liveSpeakerDetectionMode` of `ResponseSet`. Known values: `Disabled`, `Low`, `Medium`, `High`.
#[non_exhaustive]
pub enum LiveSpeakerDetectionMode {
    Disabled,
    Low,
    Medium,
    High,
}

crate::runtime::known!(LiveSpeakerDetectionMode);

impl crate::runtime::Enum for LiveSpeakerDetectionMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "Disabled"),
        (Self::Low, "Low"),
        (Self::Medium, "Medium"),
        (Self::High, "High"),
    ];
}
