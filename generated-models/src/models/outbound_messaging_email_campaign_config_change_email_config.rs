// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeEmailConfig"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingEmailCampaignConfigChangeFromEmailAddress,
    OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress,
    OutboundMessagingEmailCampaignConfigChangeResponseRef,
};
use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeEmailConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeEmailConfig {
    /// `emailColumns`: `array of string`.
    #[doc(alias = "emailColumns")]
    pub email_columns: Option<Vec<String>>,
    /// `contentTemplate`: `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeResponseRef>,
    >,
    /// `fromAddress`: `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeFromEmailAddress>,
    >,
    /// `replyToAddress`: `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeEmailConfig "OutboundMessagingEmailCampaignConfigChangeEmailConfig" 4 {
    (
        email_columns: Vec<String> = "emailColumns" with_email_columns,
        content_template: Box<OutboundMessagingEmailCampaignConfigChangeResponseRef> = "contentTemplate" with_content_template,
        from_address: Box<OutboundMessagingEmailCampaignConfigChangeFromEmailAddress> = "fromAddress" with_from_address,
        reply_to_address: Box<OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress> = "replyToAddress" with_reply_to_address,
    )
});
