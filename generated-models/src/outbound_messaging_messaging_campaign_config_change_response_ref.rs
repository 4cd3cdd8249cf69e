// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeResponseRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
pub struct OutboundMessagingMessagingCampaignConfigChangeResponseRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeResponseRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeResponseRef = &<OutboundMessagingMessagingCampaignConfigChangeResponseRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeResponseRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeResponseRef);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeResponseRef {
    with_id: id: ::std::string::String,
});
