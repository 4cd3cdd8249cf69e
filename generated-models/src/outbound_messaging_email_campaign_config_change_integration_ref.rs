// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeIntegrationRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
pub struct OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeIntegrationRef = &<OutboundMessagingEmailCampaignConfigChangeIntegrationRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeIntegrationRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeIntegrationRef);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
    with_id: id: ::std::string::String,
});
