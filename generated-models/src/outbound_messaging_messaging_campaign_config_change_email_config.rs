// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeEmailConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`.
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

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
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
    const E: &OutboundMessagingMessagingCampaignConfigChangeEmailConfig = &<OutboundMessagingMessagingCampaignConfigChangeEmailConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeEmailConfig",
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

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeEmailConfig);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
    with_email_columns: email_columns: ::std::vec::Vec<::std::string::String>,
    with_content_template: content_template: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef>,
    with_from_address: from_address: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress>,
    with_reply_to_address: reply_to_address: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress>,
});
