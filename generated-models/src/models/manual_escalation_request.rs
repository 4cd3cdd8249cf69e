// @generated from the schema "ManualEscalationRequest"; changes made here are lost at the next generation

use crate::EscalationTarget;
use crate::runtime::Extra;

/// The schema `ManualEscalationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ManualEscalationRequest {
    /// `socialMediaNormalizedMessageId`: `string`, required.
    #[doc(alias = "socialMediaNormalizedMessageId")]
    pub social_media_normalized_message_id: Option<String>,
    /// `escalationTarget`: `EscalationTarget`.
    #[doc(alias = "escalationTarget")]
    pub escalation_target: Option<Box<EscalationTarget>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ManualEscalationRequest "ManualEscalationRequest" 2 {
    (
        social_media_normalized_message_id: String = "socialMediaNormalizedMessageId" with_social_media_normalized_message_id required,
        escalation_target: Box<EscalationTarget> = "escalationTarget" with_escalation_target,
    )
});
