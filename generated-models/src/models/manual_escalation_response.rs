// @generated from the schema "ManualEscalationResponse"; changes made here are lost at the next generation

use crate::EscalationTarget;
use crate::runtime::{Extra, Open};

/// The schema `ManualEscalationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ManualEscalationResponse {
    /// `socialMediaNormalizedMessageId`: `string`.
    #[doc(alias = "socialMediaNormalizedMessageId")]
    pub social_media_normalized_message_id: Option<String>,
    /// `conversationNormalizedMessageId`: `string`.
    #[doc(alias = "conversationNormalizedMessageId")]
    pub conversation_normalized_message_id: Option<String>,
    /// `escalationTarget`: `EscalationTarget`.
    #[doc(alias = "escalationTarget")]
    pub escalation_target: Option<Box<EscalationTarget>>,
    /// `escalationStatus`: one of `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated` and 2 more.
    #[doc(alias = "escalationStatus")]
    pub escalation_status: Option<Open<EscalationStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ManualEscalationResponse "ManualEscalationResponse" 4 {
    (
        social_media_normalized_message_id: String = "socialMediaNormalizedMessageId" with_social_media_normalized_message_id,
        conversation_normalized_message_id: String = "conversationNormalizedMessageId" with_conversation_normalized_message_id,
        escalation_target: Box<EscalationTarget> = "escalationTarget" with_escalation_target,
        escalation_status: Open<EscalationStatus> = "escalationStatus" with_escalation_status,
    )
});

/// The property `escalationStatus` of `ManualEscalationResponse`. Known values: `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
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
