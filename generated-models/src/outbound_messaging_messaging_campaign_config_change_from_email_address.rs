// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`.
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

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
    const EMPTY: Self = Self {
        friendly_name: ::std::option::Option::None,
        local_part: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress = &<OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("friendlyName", "friendly_name", 0),
            ("localPart", "local_part", 0),
            ("domain", "domain", 0),
        ],
        fields: &[&E.friendly_name, &E.local_part, &E.domain],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
    with_friendly_name: friendly_name: ::std::string::String,
    with_local_part: local_part: ::std::string::String,
    with_domain: domain: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
});
