// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeEmailConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeEmailConfig`.
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

impl crate::runtime::Model for OutboundMessagingEmailCampaignConfigChangeEmailConfig {
    const EMPTY: Self = Self {
        email_columns: ::std::option::Option::None,
        content_template: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        reply_to_address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeEmailConfig = &<OutboundMessagingEmailCampaignConfigChangeEmailConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeEmailConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailColumns", "email_columns", 0),
            ("contentTemplate", "content_template", 0),
            ("fromAddress", "from_address", 0),
            ("replyToAddress", "reply_to_address", 0),
        ],
        fields: &[
            &E.email_columns,
            &E.content_template,
            &E.from_address,
            &E.reply_to_address,
        ],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeEmailConfig);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeEmailConfig {
    with_email_columns: email_columns: ::std::vec::Vec<::std::string::String>,
    with_content_template: content_template: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef>,
    with_from_address: from_address: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeFromEmailAddress>,
    with_reply_to_address: reply_to_address: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress>,
});
