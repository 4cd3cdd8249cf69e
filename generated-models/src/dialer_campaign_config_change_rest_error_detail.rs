// @generated from the schema "DialerCampaignConfigChangeRestErrorDetail"; changes made here are lost at the next generation

/// The schema `DialerCampaignConfigChangeRestErrorDetail`.
#[repr(C)]
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

crate::runtime::model!(DialerCampaignConfigChangeRestErrorDetail "DialerCampaignConfigChangeRestErrorDetail" 3 {
    (
        error: ::std::string::String = "error" 0 with_error,
        details: ::std::string::String = "details" 0 with_details,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
