// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeFromEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: ::std::option::Option<::std::string::String>,
    /// `domain`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub domain: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeFromEmailAddress "OutboundMessagingEmailCampaignConfigChangeFromEmailAddress" 3 {
    (
        friendly_name: ::std::string::String = "friendlyName" 0 with_friendly_name,
        local_part: ::std::string::String = "localPart" 0 with_local_part,
        domain: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "domain" 0 with_domain,
    )
});
