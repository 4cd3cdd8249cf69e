// @generated from the schema "GoogleDialogflowConfig"; changes made here are lost at the next generation

/// The schema `GoogleDialogflowConfig`.
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

impl crate::runtime::Model for GoogleDialogflowConfig {
    const EMPTY: Self = Self {
        integration_id: ::std::option::Option::None,
        conversation_profiles: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GoogleDialogflowConfig = &<GoogleDialogflowConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GoogleDialogflowConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("integrationId", "integration_id", 0),
            ("conversationProfiles", "conversation_profiles", 1),
        ],
        fields: &[&E.integration_id, &E.conversation_profiles],
    }
};

crate::runtime::model!(GoogleDialogflowConfig);

crate::runtime::setters!(GoogleDialogflowConfig {
    with_integration_id: integration_id: ::std::string::String,
    with_conversation_profiles: conversation_profiles: ::std::vec::Vec<crate::ConversationProfile>,
});
