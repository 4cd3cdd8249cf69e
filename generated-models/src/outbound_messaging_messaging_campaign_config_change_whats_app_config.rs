// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    /// `whatsAppColumns`: `array of string`.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `integration`: `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
    pub integration: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeIntegrationRef,
        >,
    >,
    /// `contentTemplate`: `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig "OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig" 3 {
    (
        whats_app_columns: ::std::vec::Vec<::std::string::String> = "whatsAppColumns" 0 with_whats_app_columns,
        integration: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeIntegrationRef> = "integration" 0 with_integration,
        content_template: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef> = "contentTemplate" 0 with_content_template,
    )
});
