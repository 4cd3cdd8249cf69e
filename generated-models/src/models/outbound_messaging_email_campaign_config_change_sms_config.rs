// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeSmsConfig"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingEmailCampaignConfigChangeResponseRef,
    OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef,
};
use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeSmsConfig {
    /// `messageColumn`: `string`.
    #[doc(alias = "messageColumn")]
    pub message_column: Option<String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`: `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef>,
    >,
    /// `contentTemplate`: `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeResponseRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeSmsConfig "OutboundMessagingEmailCampaignConfigChangeSmsConfig" 4 {
    (
        message_column: String = "messageColumn" with_message_column,
        phone_column: String = "phoneColumn" with_phone_column,
        sender_sms_phone_number: Box<OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef> = "senderSmsPhoneNumber" with_sender_sms_phone_number,
        content_template: Box<OutboundMessagingEmailCampaignConfigChangeResponseRef> = "contentTemplate" with_content_template,
    )
});
