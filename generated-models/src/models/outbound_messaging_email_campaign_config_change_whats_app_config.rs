// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingEmailCampaignConfigChangeIntegrationRef,
    OutboundMessagingEmailCampaignConfigChangeResponseRef,
};
use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    /// `whatsAppColumns`: `array of string`.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: Option<Vec<String>>,
    /// `integration`: `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
    pub integration: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeIntegrationRef>,
    >,
    /// `contentTemplate`: `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeResponseRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig "OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig" 3 {
    (
        whats_app_columns: Vec<String> = "whatsAppColumns" with_whats_app_columns,
        integration: Box<OutboundMessagingEmailCampaignConfigChangeIntegrationRef> = "integration" with_integration,
        content_template: Box<OutboundMessagingEmailCampaignConfigChangeResponseRef> = "contentTemplate" with_content_template,
    )
});
