// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeErrorDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeErrorDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeErrorDetail {
    /// `error`: `string`.
    pub error: Option<String>,
    /// `details`: `string`.
    pub details: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeErrorDetail "OutboundMessagingEmailCampaignConfigChangeErrorDetail" 2 {
    (
        error: String = "error" with_error,
        details: String = "details" with_details,
    )
});
