// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    /// `whatsAppColumns`: `array of string`.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `integration`: `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
    pub integration: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingEmailCampaignConfigChangeIntegrationRef,
        >,
    >,
    /// `contentTemplate`: `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig "OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig" 3 {
    (
        whats_app_columns: ::std::vec::Vec<::std::string::String> = "whatsAppColumns" 0 with_whats_app_columns,
        integration: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeIntegrationRef> = "integration" 0 with_integration,
        content_template: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef> = "contentTemplate" 0 with_content_template,
    )
});
