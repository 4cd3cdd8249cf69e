// @generated from the schema "AdjustableLiveSpeakerDetection"; changes made here are lost at the next generation

/// The schema `AdjustableLiveSpeakerDetection`.
#[repr(C)]
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

crate::runtime::model!(AdjustableLiveSpeakerDetection "AdjustableLiveSpeakerDetection" 6 {
    (
        mode: crate::runtime::Open<Mode> = "mode" 0 with_mode,
        preconnect_duration: ::std::string::String = "preconnectDuration" 0 with_preconnect_duration,
        event_name: ::std::string::String = "eventName" 0 with_event_name,
        is_person_likely: bool = "isPersonLikely" 0 with_is_person_likely,
        total_ringbacks: i32 = "totalRingbacks" 0 with_total_ringbacks,
        line_connected: bool = "lineConnected" 0 with_line_connected,
    )
});

/// The property `mode` of `AdjustableLiveSpeakerDetection`. Known values: `unknown`, `disabled`, `low`, `medium`, `high`.
#[non_exhaustive]
pub enum Mode {
    Unknown,
    Disabled,
    Low,
    Medium,
    High,
}

crate::runtime::known!(Mode);

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Disabled, "disabled"),
        (Self::Low, "low"),
        (Self::Medium, "medium"),
        (Self::High, "high"),
    ];
}
