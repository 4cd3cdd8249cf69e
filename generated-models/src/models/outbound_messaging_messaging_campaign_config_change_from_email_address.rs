// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress"; changes made here are lost at the next generation

use crate::OutboundMessagingMessagingCampaignConfigChangeUriReference;
use crate::runtime::Extra;

/// The schema `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: Option<String>,
    /// `domain`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub domain: Option<Box<OutboundMessagingMessagingCampaignConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress "OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress" 3 {
    (
        friendly_name: String = "friendlyName" with_friendly_name,
        local_part: String = "localPart" with_local_part,
        domain: Box<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "domain" with_domain,
    )
});
