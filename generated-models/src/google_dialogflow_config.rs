// @generated from the schema "GoogleDialogflowConfig"; changes made here are lost at the next generation

/// The schema `GoogleDialogflowConfig`.
#[repr(C)]
pub struct GoogleDialogflowConfig {
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `conversationProfiles`: `array of ConversationProfile`, required.
    #[doc(alias = "conversationProfiles")]
    pub conversation_profiles: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationProfile>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GoogleDialogflowConfig "GoogleDialogflowConfig" 2 {
    (
        integration_id: ::std::string::String = "integrationId" 0 with_integration_id,
        conversation_profiles: ::std::vec::Vec<crate::ConversationProfile> = "conversationProfiles" 1 with_conversation_profiles,
    )
});
