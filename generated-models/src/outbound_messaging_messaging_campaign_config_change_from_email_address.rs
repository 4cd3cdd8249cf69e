// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: ::std::option::Option<::std::string::String>,
    /// `domain`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub domain: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress "OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress" 3 {
    (
        friendly_name: ::std::string::String = "friendlyName" 0 with_friendly_name,
        local_part: ::std::string::String = "localPart" 0 with_local_part,
        domain: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "domain" 0 with_domain,
    )
});
