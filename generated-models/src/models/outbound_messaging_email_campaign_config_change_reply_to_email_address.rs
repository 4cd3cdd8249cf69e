// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress"; changes made here are lost at the next generation

use crate::OutboundMessagingEmailCampaignConfigChangeUriReference;
use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
    /// `domain`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub domain: Option<Box<OutboundMessagingEmailCampaignConfigChangeUriReference>>,
    /// `route`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub route: Option<Box<OutboundMessagingEmailCampaignConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress "OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress" 2 {
    (
        domain: Box<OutboundMessagingEmailCampaignConfigChangeUriReference> = "domain" with_domain,
        route: Box<OutboundMessagingEmailCampaignConfigChangeUriReference> = "route" with_route,
    )
});
