// @generated from the schema "DialerCampaignConfigChangePhoneColumn"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerCampaignConfigChangePhoneColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignConfigChangePhoneColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignConfigChangePhoneColumn "DialerCampaignConfigChangePhoneColumn" 3 {
    (
        column_name: String = "columnName" with_column_name,
        r#type: String = "type" with_type,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
