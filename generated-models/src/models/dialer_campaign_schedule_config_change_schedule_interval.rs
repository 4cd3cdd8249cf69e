// @generated from the schema "DialerCampaignScheduleConfigChangeScheduleInterval"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerCampaignScheduleConfigChangeScheduleInterval`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeScheduleInterval {
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignScheduleConfigChangeScheduleInterval "DialerCampaignScheduleConfigChangeScheduleInterval" 3 {
    (
        start: String = "start" with_start,
        end: String = "end" with_end,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
