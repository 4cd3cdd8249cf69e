// @generated from the schema "AdjustableLiveSpeakerDetection"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AdjustableLiveSpeakerDetection`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdjustableLiveSpeakerDetection {
    /// `mode`: one of `unknown`, `disabled`, `low`, `medium` and `high`.
    pub mode: Option<Open<Mode>>,
    /// `preconnectDuration`: `string`.
    #[doc(alias = "preconnectDuration")]
    pub preconnect_duration: Option<String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `isPersonLikely`: `boolean`.
    #[doc(alias = "isPersonLikely")]
    pub is_person_likely: Option<bool>,
    /// `totalRingbacks`: `integer (int32)`.
    #[doc(alias = "totalRingbacks")]
    pub total_ringbacks: Option<i32>,
    /// `lineConnected`: `boolean`.
    #[doc(alias = "lineConnected")]
    pub line_connected: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdjustableLiveSpeakerDetection "AdjustableLiveSpeakerDetection" 6 {
    (
        mode: Open<Mode> = "mode" with_mode,
        preconnect_duration: String = "preconnectDuration" with_preconnect_duration,
        event_name: String = "eventName" with_event_name,
        is_person_likely: bool = "isPersonLikely" with_is_person_likely,
        total_ringbacks: i32 = "totalRingbacks" with_total_ringbacks,
        line_connected: bool = "lineConnected" with_line_connected,
    )
});

/// The property `mode` of `AdjustableLiveSpeakerDetection`. Known values: `unknown`, `disabled`, `low`, `medium`, `high`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mode {
    Unknown,
    Disabled,
    Low,
    Medium,
    High,
}

crate::runtime::values!(Mode {
    Unknown = "unknown",
    Disabled = "disabled",
    Low = "low",
    Medium = "medium",
    High = "high",
});
