// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`.
#[repr(C)]
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

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress "OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress" 2 {
    (
        domain: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "domain" 0 with_domain,
        route: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "route" 0 with_route,
    )
});
