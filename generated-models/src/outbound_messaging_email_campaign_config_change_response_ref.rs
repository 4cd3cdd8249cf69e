// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeResponseRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
pub struct OutboundMessagingEmailCampaignConfigChangeResponseRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundMessagingEmailCampaignConfigChangeResponseRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeResponseRef = &<OutboundMessagingEmailCampaignConfigChangeResponseRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeResponseRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeResponseRef);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeResponseRef {
    with_id: id: ::std::string::String,
});
