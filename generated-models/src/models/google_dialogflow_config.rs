// @generated from the schema "GoogleDialogflowConfig"; changes made here are lost at the next generation

use crate::ConversationProfile;
use crate::runtime::Extra;

/// The schema `GoogleDialogflowConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GoogleDialogflowConfig {
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `conversationProfiles`: `array of ConversationProfile`, required.
    #[doc(alias = "conversationProfiles")]
    pub conversation_profiles: Option<Vec<ConversationProfile>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GoogleDialogflowConfig "GoogleDialogflowConfig" 2 {
    (
        integration_id: String = "integrationId" with_integration_id,
        conversation_profiles: Vec<ConversationProfile> = "conversationProfiles" with_conversation_profiles required,
    )
});
