// @generated from the schema "AdjustableLiveSpeakerDetection"; changes made here are lost at the next generation

/// The schema `AdjustableLiveSpeakerDetection`.
pub struct AdjustableLiveSpeakerDetection {
    /// `mode`: `string`.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// `preconnectDuration`: `string`.
    #[doc(alias = "preconnectDuration")]
    pub preconnect_duration: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `isPersonLikely`: `boolean`.
    #[doc(alias = "isPersonLikely")]
    pub is_person_likely: ::std::option::Option<bool>,
    /// `totalRingbacks`: `integer (int32)`.
    #[doc(alias = "totalRingbacks")]
    pub total_ringbacks: ::std::option::Option<i32>,
    /// `lineConnected`: `boolean`.
    #[doc(alias = "lineConnected")]
    pub line_connected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdjustableLiveSpeakerDetection {
    const EMPTY: Self = Self {
        mode: ::std::option::Option::None,
        preconnect_duration: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        is_person_likely: ::std::option::Option::None,
        total_ringbacks: ::std::option::Option::None,
        line_connected: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdjustableLiveSpeakerDetection = &<AdjustableLiveSpeakerDetection as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdjustableLiveSpeakerDetection",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mode", "mode", 0),
            ("preconnectDuration", "preconnect_duration", 0),
            ("eventName", "event_name", 0),
            ("isPersonLikely", "is_person_likely", 0),
            ("totalRingbacks", "total_ringbacks", 0),
            ("lineConnected", "line_connected", 0),
        ],
        fields: &[
            &E.mode,
            &E.preconnect_duration,
            &E.event_name,
            &E.is_person_likely,
            &E.total_ringbacks,
            &E.line_connected,
        ],
    }
};

crate::runtime::model!(AdjustableLiveSpeakerDetection);

crate::runtime::setters!(AdjustableLiveSpeakerDetection {
    with_mode: mode: crate::runtime::Open<Mode>,
    with_preconnect_duration: preconnect_duration: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_is_person_likely: is_person_likely: bool,
    with_total_ringbacks: total_ringbacks: i32,
    with_line_connected: line_connected: bool,
});

/// The property `mode` of `AdjustableLiveSpeakerDetection`. Known values: `unknown`, `disabled`, `low`, `medium`, `high`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    Unknown,
    Disabled,
    Low,
    Medium,
    High,
}

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Disabled, "disabled"),
        (Self::Low, "low"),
        (Self::Medium, "medium"),
        (Self::High, "high"),
    ];
}
