// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeSmsConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeSmsConfig`.
pub struct OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
    /// `messageColumn`: `string`.
    #[doc(alias = "messageColumn")]
    pub message_column: ::std::option::Option<::std::string::String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: ::std::option::Option<::std::string::String>,
    /// `senderSmsPhoneNumber`: `OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef`.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef,
        >,
    >,
    /// `contentTemplate`: `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
    const EMPTY: Self = Self {
        message_column: ::std::option::Option::None,
        phone_column: ::std::option::Option::None,
        sender_sms_phone_number: ::std::option::Option::None,
        content_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeSmsConfig = &<OutboundMessagingMessagingCampaignConfigChangeSmsConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeSmsConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageColumn", "message_column", 0),
            ("phoneColumn", "phone_column", 0),
            ("senderSmsPhoneNumber", "sender_sms_phone_number", 0),
            ("contentTemplate", "content_template", 0),
        ],
        fields: &[
            &E.message_column,
            &E.phone_column,
            &E.sender_sms_phone_number,
            &E.content_template,
        ],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeSmsConfig);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
    with_message_column: message_column: ::std::string::String,
    with_phone_column: phone_column: ::std::string::String,
    with_sender_sms_phone_number: sender_sms_phone_number: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef>,
    with_content_template: content_template: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef>,
});
