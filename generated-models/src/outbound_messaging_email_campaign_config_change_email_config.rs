// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeEmailConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeEmailConfig`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeEmailConfig {
    /// `emailColumns`: `array of string`.
    #[doc(alias = "emailColumns")]
    pub email_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `contentTemplate`: `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef>,
    >,
    /// `fromAddress`: `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingEmailCampaignConfigChangeFromEmailAddress,
        >,
    >,
    /// `replyToAddress`: `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeEmailConfig "OutboundMessagingEmailCampaignConfigChangeEmailConfig" 4 {
    (
        email_columns: ::std::vec::Vec<::std::string::String> = "emailColumns" 0 with_email_columns,
        content_template: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef> = "contentTemplate" 0 with_content_template,
        from_address: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeFromEmailAddress> = "fromAddress" 0 with_from_address,
        reply_to_address: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress> = "replyToAddress" 0 with_reply_to_address,
    )
});
