// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeEmailConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
    /// `emailColumns`: `array of string`.
    #[doc(alias = "emailColumns")]
    pub email_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `contentTemplate`: `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef,
        >,
    >,
    /// `fromAddress`: `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress,
        >,
    >,
    /// `replyToAddress`: `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeEmailConfig "OutboundMessagingMessagingCampaignConfigChangeEmailConfig" 4 {
    (
        email_columns: ::std::vec::Vec<::std::string::String> = "emailColumns" 0 with_email_columns,
        content_template: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef> = "contentTemplate" 0 with_content_template,
        from_address: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress> = "fromAddress" 0 with_from_address,
        reply_to_address: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress> = "replyToAddress" 0 with_reply_to_address,
    )
});
