// @generated from the schema "ResponseSet"; changes made here are lost at the next generation

/// The schema `ResponseSet`.
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

impl crate::runtime::Model for ResponseSet {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        responses: ::std::option::Option::None,
        beep_detection_enabled: ::std::option::Option::None,
        amd_speech_distinguish_enabled: ::std::option::Option::None,
        live_speaker_detection_mode: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseSet = &<ResponseSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("responses", "responses", 1),
            ("beepDetectionEnabled", "beep_detection_enabled", 0),
            ("amdSpeechDistinguishEnabled", "amd_speech_distinguish_enabled", 0),
            ("liveSpeakerDetectionMode", "live_speaker_detection_mode", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.responses,
            &E.beep_detection_enabled,
            &E.amd_speech_distinguish_enabled,
            &E.live_speaker_detection_mode,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ResponseSet);

crate::runtime::setters!(ResponseSet {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_responses: responses: ::std::collections::BTreeMap<::std::string::String, crate::Reaction>,
    with_beep_detection_enabled: beep_detection_enabled: bool,
    with_amd_speech_distinguish_enabled: amd_speech_distinguish_enabled: bool,
    with_live_speaker_detection_mode: live_speaker_detection_mode: crate::runtime::Open<LiveSpeakerDetectionMode>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `liveSpeakerDetectionMode` of `ResponseSet`. Known values: `Disabled`, `Low`, `Medium`, `High`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveSpeakerDetectionMode {
    Disabled,
    Low,
    Medium,
    High,
}

impl crate::runtime::Enum for LiveSpeakerDetectionMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "Disabled"),
        (Self::Low, "Low"),
        (Self::Medium, "Medium"),
        (Self::High, "High"),
    ];
}
