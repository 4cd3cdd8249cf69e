// @generated from the schema "AgentStateSegmentTypeCount"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AgentStateSegmentTypeCount`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateSegmentTypeCount {
    /// `segmentType`: one of `alert`, `barging`, `callback`, `coaching` and 17 more.
    #[doc(alias = "segmentType")]
    pub segment_type: Option<Open<SegmentType>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateSegmentTypeCount "AgentStateSegmentTypeCount" 2 {
    (
        segment_type: Open<SegmentType> = "segmentType" with_segment_type,
        count: i32 = "count" with_count,
    )
});

/// The property `segmentType` of `AgentStateSegmentTypeCount`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
#[repr(u16)]
#[non_exhaustive]
pub enum SegmentType {
    Alert,
    Barging,
    Callback,
    Coaching,
    Contacting,
    Converting,
    Delay,
    Dialing,
    Hold,
    Interact,
    Ivr,
    Monitoring,
    Parked,
    Scheduled,
    Sharing,
    System,
    Transmitting,
    Unknown,
    Uploading,
    Voicemail,
    Wrapup,
}

crate::runtime::values!(SegmentType {
    Alert = "alert",
    Barging = "barging",
    Callback = "callback",
    Coaching = "coaching",
    Contacting = "contacting",
    Converting = "converting",
    Delay = "delay",
    Dialing = "dialing",
    Hold = "hold",
    Interact = "interact",
    Ivr = "ivr",
    Monitoring = "monitoring",
    Parked = "parked",
    Scheduled = "scheduled",
    Sharing = "sharing",
    System = "system",
    Transmitting = "transmitting",
    Unknown = "unknown",
    Uploading = "uploading",
    Voicemail = "voicemail",
    Wrapup = "wrapup",
});
