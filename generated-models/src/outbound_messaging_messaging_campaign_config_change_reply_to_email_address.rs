// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`.
#[repr(C)]
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

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress "OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress" 2 {
    (
        domain: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "domain" 0 with_domain,
        route: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "route" 0 with_route,
    )
});
