// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`.
pub struct OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    /// `whatsAppColumns`: `array of string`.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `integration`: `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
    pub integration: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeIntegrationRef,
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

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    const EMPTY: Self = Self {
        whats_app_columns: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        content_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig = &<OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig",
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

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
    with_whats_app_columns: whats_app_columns: ::std::vec::Vec<::std::string::String>,
    with_integration: integration: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeIntegrationRef>,
    with_content_template: content_template: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeResponseRef>,
});
