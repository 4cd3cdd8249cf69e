// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress"; changes made here are lost at the next generation

use crate::OutboundMessagingMessagingCampaignConfigChangeUriReference;
use crate::runtime::Extra;

/// The schema `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
    /// `domain`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub domain: Option<Box<OutboundMessagingMessagingCampaignConfigChangeUriReference>>,
    /// `route`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub route: Option<Box<OutboundMessagingMessagingCampaignConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress "OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress" 2 {
    (
        domain: Box<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "domain" with_domain,
        route: Box<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "route" with_route,
    )
});
