// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`.
pub struct OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
    /// `domain`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub domain: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `route`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub route: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        route: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress = &<OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[("domain", "domain", 0), ("route", "route", 0)],
        fields: &[&E.domain, &E.route],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
    with_domain: domain: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    with_route: route: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
});
