// @generated from the schema "DialerCampaignConfigChangePhoneColumn"; changes made here are lost at the next generation

/// The schema `DialerCampaignConfigChangePhoneColumn`.
#[repr(C)]
pub struct DialerCampaignConfigChangePhoneColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignConfigChangePhoneColumn "DialerCampaignConfigChangePhoneColumn" 3 {
    (
        column_name: ::std::string::String = "columnName" 0 with_column_name,
        r#type: ::std::string::String = "type" 0 with_type,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
