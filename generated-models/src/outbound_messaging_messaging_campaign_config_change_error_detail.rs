// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeErrorDetail"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeErrorDetail`.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeErrorDetail {
    /// `error`: `string`.
    pub error: ::std::option::Option<::std::string::String>,
    /// `details`: `string`.
    pub details: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeErrorDetail "OutboundMessagingMessagingCampaignConfigChangeErrorDetail" 2 {
    (
        error: ::std::string::String = "error" 0 with_error,
        details: ::std::string::String = "details" 0 with_details,
    )
});
