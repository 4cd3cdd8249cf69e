// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeSmsConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsConfig`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeSmsConfig {
    /// `messageColumn`: `string`.
    #[doc(alias = "messageColumn")]
    pub message_column: ::std::option::Option<::std::string::String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: ::std::option::Option<::std::string::String>,
    /// `senderSmsPhoneNumber`: `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef,
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

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeSmsConfig "OutboundMessagingEmailCampaignConfigChangeSmsConfig" 4 {
    (
        message_column: ::std::string::String = "messageColumn" 0 with_message_column,
        phone_column: ::std::string::String = "phoneColumn" 0 with_phone_column,
        sender_sms_phone_number: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef> = "senderSmsPhoneNumber" 0 with_sender_sms_phone_number,
        content_template: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef> = "contentTemplate" 0 with_content_template,
    )
});
