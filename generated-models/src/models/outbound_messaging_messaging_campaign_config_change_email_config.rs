// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeEmailConfig"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress,
    OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress,
    OutboundMessagingMessagingCampaignConfigChangeResponseRef,
};
use crate::runtime::Extra;

/// The schema `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
    /// `emailColumns`: `array of string`.
    #[doc(alias = "emailColumns")]
    pub email_columns: Option<Vec<String>>,
    /// `contentTemplate`: `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeResponseRef>,
    >,
    /// `fromAddress`: `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress>,
    >,
    /// `replyToAddress`: `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeEmailConfig "OutboundMessagingMessagingCampaignConfigChangeEmailConfig" 4 {
    (
        email_columns: Vec<String> = "emailColumns" with_email_columns,
        content_template: Box<OutboundMessagingMessagingCampaignConfigChangeResponseRef> = "contentTemplate" with_content_template,
        from_address: Box<OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress> = "fromAddress" with_from_address,
        reply_to_address: Box<OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress> = "replyToAddress" with_reply_to_address,
    )
});
