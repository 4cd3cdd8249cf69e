// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeErrorDetail"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeErrorDetail`.
pub struct OutboundMessagingEmailCampaignConfigChangeErrorDetail {
    /// `error`: `string`.
    pub error: ::std::option::Option<::std::string::String>,
    /// `details`: `string`.
    pub details: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundMessagingEmailCampaignConfigChangeErrorDetail {
    const EMPTY: Self = Self {
        error: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeErrorDetail = &<OutboundMessagingEmailCampaignConfigChangeErrorDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeErrorDetail",
        empty: E,
        extra: &E.extra,
        properties: &[("error", "error", 0), ("details", "details", 0)],
        fields: &[&E.error, &E.details],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeErrorDetail);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeErrorDetail {
    with_error: error: ::std::string::String,
    with_details: details: ::std::string::String,
});
