// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingMessagingCampaignConfigChangeIntegrationRef,
    OutboundMessagingMessagingCampaignConfigChangeResponseRef,
};
use crate::runtime::Extra;

/// The schema `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    /// `whatsAppColumns`: `array of string`.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: Option<Vec<String>>,
    /// `integration`: `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
    pub integration: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeIntegrationRef>,
    >,
    /// `contentTemplate`: `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeResponseRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig "OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig" 3 {
    (
        whats_app_columns: Vec<String> = "whatsAppColumns" with_whats_app_columns,
        integration: Box<OutboundMessagingMessagingCampaignConfigChangeIntegrationRef> = "integration" with_integration,
        content_template: Box<OutboundMessagingMessagingCampaignConfigChangeResponseRef> = "contentTemplate" with_content_template,
    )
});
