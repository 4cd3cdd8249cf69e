// @generated from the schema "SocialMediaDetailMessageContainer"; changes made here are lost at the next generation

use crate::{ConversationNormalizedMessage, SocialMediaMessageEscalationInfo};
use crate::runtime::Extra;

/// The schema `SocialMediaDetailMessageContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaDetailMessageContainer {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `normalizedMessage`: `ConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: Option<Box<ConversationNormalizedMessage>>,
    /// `escalationInfo`: `SocialMediaMessageEscalationInfo`.
    #[doc(alias = "escalationInfo")]
    pub escalation_info: Option<Box<SocialMediaMessageEscalationInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaDetailMessageContainer "SocialMediaDetailMessageContainer" 3 {
    (
        id: String = "id" with_id,
        normalized_message: Box<ConversationNormalizedMessage> = "normalizedMessage" with_normalized_message,
        escalation_info: Box<SocialMediaMessageEscalationInfo> = "escalationInfo" with_escalation_info,
    )
});
