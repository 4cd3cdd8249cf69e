// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeFromEmailAddress"; changes made here are lost at the next generation

use crate::OutboundMessagingEmailCampaignConfigChangeUriReference;
use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: Option<String>,
    /// `domain`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub domain: Option<Box<OutboundMessagingEmailCampaignConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeFromEmailAddress "OutboundMessagingEmailCampaignConfigChangeFromEmailAddress" 3 {
    (
        friendly_name: String = "friendlyName" with_friendly_name,
        local_part: String = "localPart" with_local_part,
        domain: Box<OutboundMessagingEmailCampaignConfigChangeUriReference> = "domain" with_domain,
    )
});
