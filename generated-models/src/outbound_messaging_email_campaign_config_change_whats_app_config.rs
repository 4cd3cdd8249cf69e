// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`.
pub struct OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    /// `whatsAppColumns`: `array of string`.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `integration`: `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
    pub integration: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingEmailCampaignConfigChangeIntegrationRef,
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

impl crate::runtime::Model for OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    const EMPTY: Self = Self {
        whats_app_columns: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        content_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig = &<OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("whatsAppColumns", "whats_app_columns", 0),
            ("integration", "integration", 0),
            ("contentTemplate", "content_template", 0),
        ],
        fields: &[&E.whats_app_columns, &E.integration, &E.content_template],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
    with_whats_app_columns: whats_app_columns: ::std::vec::Vec<::std::string::String>,
    with_integration: integration: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeIntegrationRef>,
    with_content_template: content_template: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeResponseRef>,
});
