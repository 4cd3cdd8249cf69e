// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeIntegrationRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
pub struct OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeIntegrationRef = &<OutboundMessagingMessagingCampaignConfigChangeIntegrationRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeIntegrationRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeIntegrationRef);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
    with_id: id: ::std::string::String,
});
