// @generated from the schema "SocialMediaMessageEscalationInfo"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SocialMediaMessageEscalationInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaMessageEscalationInfo {
    /// `escalationStatus`: one of `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated` and 2 more.
    #[doc(alias = "escalationStatus")]
    pub escalation_status: Option<Open<EscalationStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaMessageEscalationInfo "SocialMediaMessageEscalationInfo" 1 {
    (
        escalation_status: Open<EscalationStatus> = "escalationStatus" with_escalation_status,
    )
});

/// The property `escalationStatus` of `SocialMediaMessageEscalationInfo`. Known values: `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
#[repr(u16)]
#[non_exhaustive]
pub enum EscalationStatus {
    Unknown,
    Manual,
    Throttled,
    PreviouslyEscalated,
    NotEscalated,
    Automatic,
}

crate::runtime::values!(EscalationStatus {
    Unknown = "Unknown",
    Manual = "Manual",
    Throttled = "Throttled",
    PreviouslyEscalated = "PreviouslyEscalated",
    NotEscalated = "NotEscalated",
    Automatic = "Automatic",
});
