// @generated from the schema "ResponseSet"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::Reaction;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ResponseSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseSet {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `responses`: `map of Reaction`, required.
    pub responses: Option<BTreeMap<String, Reaction>>,
    /// `beepDetectionEnabled`: `boolean`.
    #[doc(alias = "beepDetectionEnabled")]
    pub beep_detection_enabled: Option<bool>,
    /// `amdSpeechDistinguishEnabled`: `boolean`.
    #[doc(alias = "amdSpeechDistinguishEnabled")]
    pub amd_speech_distinguish_enabled: Option<bool>,
    /// `liveSpeakerDetectionMode`: one of `Disabled`, `Low`, `Medium` and `High`.
    #[doc(alias = "liveSpeakerDetectionMode")]
    pub live_speaker_detection_mode: Option<Open<LiveSpeakerDetectionMode>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseSet "ResponseSet" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        responses: BTreeMap<String, Reaction> = "responses" with_responses required,
        beep_detection_enabled: bool = "beepDetectionEnabled" with_beep_detection_enabled,
        amd_speech_distinguish_enabled: bool = "amdSpeechDistinguishEnabled" with_amd_speech_distinguish_enabled,
        live_speaker_detection_mode: Open<LiveSpeakerDetectionMode> = "liveSpeakerDetectionMode" with_live_speaker_detection_mode,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `liveSpeakerDetectionMode` of `ResponseSet`. Known values: `Disabled`, `Low`, `Medium`, `High`.
#[repr(u16)]
#[non_exhaustive]
pub enum LiveSpeakerDetectionMode {
    Disabled,
    Low,
    Medium,
    High,
}

crate::runtime::values!(LiveSpeakerDetectionMode {
    Disabled = "Disabled",
    Low = "Low",
    Medium = "Medium",
    High = "High",
});
