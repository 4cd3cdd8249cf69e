// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeSmsConfig"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingMessagingCampaignConfigChangeResponseRef,
    OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef,
};
use crate::runtime::Extra;

/// The schema `OutboundMessagingMessagingCampaignConfigChangeSmsConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
    /// `messageColumn`: `string`.
    #[doc(alias = "messageColumn")]
    pub message_column: Option<String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`: `OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef`.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef>,
    >,
    /// `contentTemplate`: `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeResponseRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeSmsConfig "OutboundMessagingMessagingCampaignConfigChangeSmsConfig" 4 {
    (
        message_column: String = "messageColumn" with_message_column,
        phone_column: String = "phoneColumn" with_phone_column,
        sender_sms_phone_number: Box<OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef> = "senderSmsPhoneNumber" with_sender_sms_phone_number,
        content_template: Box<OutboundMessagingMessagingCampaignConfigChangeResponseRef> = "contentTemplate" with_content_template,
    )
});
