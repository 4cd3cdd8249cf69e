// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`.
pub struct OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
    /// `domain`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub domain: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// `route`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub route: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        route: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress = &<OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[("domain", "domain", 0), ("route", "route", 0)],
        fields: &[&E.domain, &E.route],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
    with_domain: domain: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    with_route: route: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
});
