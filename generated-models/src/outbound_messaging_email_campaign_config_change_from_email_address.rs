// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeFromEmailAddress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`.
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

impl crate::runtime::Model
for OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
    const EMPTY: Self = Self {
        friendly_name: ::std::option::Option::None,
        local_part: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeFromEmailAddress = &<OutboundMessagingEmailCampaignConfigChangeFromEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeFromEmailAddress",
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

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeFromEmailAddress);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
    with_friendly_name: friendly_name: ::std::string::String,
    with_local_part: local_part: ::std::string::String,
    with_domain: domain: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
});
