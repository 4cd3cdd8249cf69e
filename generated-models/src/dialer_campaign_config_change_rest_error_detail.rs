// @generated from the schema "DialerCampaignConfigChangeRestErrorDetail"; changes made here are lost at the next generation

/// The schema `DialerCampaignConfigChangeRestErrorDetail`.
pub struct DialerCampaignConfigChangeRestErrorDetail {
    /// `error`: `string`.
    pub error: ::std::option::Option<::std::string::String>,
    /// `details`: `string`.
    pub details: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignConfigChangeRestErrorDetail {
    const EMPTY: Self = Self {
        error: ::std::option::Option::None,
        details: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignConfigChangeRestErrorDetail = &<DialerCampaignConfigChangeRestErrorDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignConfigChangeRestErrorDetail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("error", "error", 0),
            ("details", "details", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.error, &E.details, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCampaignConfigChangeRestErrorDetail);

crate::runtime::setters!(DialerCampaignConfigChangeRestErrorDetail {
    with_error: error: ::std::string::String,
    with_details: details: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
