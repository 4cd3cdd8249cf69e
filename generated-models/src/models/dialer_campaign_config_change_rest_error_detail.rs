// @generated from the schema "DialerCampaignConfigChangeRestErrorDetail"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerCampaignConfigChangeRestErrorDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignConfigChangeRestErrorDetail {
    /// `error`: `string`.
    pub error: Option<String>,
    /// `details`: `string`.
    pub details: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignConfigChangeRestErrorDetail "DialerCampaignConfigChangeRestErrorDetail" 3 {
    (
        error: String = "error" with_error,
        details: String = "details" with_details,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
