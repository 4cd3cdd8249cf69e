// @generated from the schema "DialerSequenceConfigChangeCampaignSequence"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerSequenceConfigChangeUriReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerSequenceConfigChangeCampaignSequence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerSequenceConfigChangeCampaignSequence {
    /// `campaigns`: `array of DialerSequenceConfigChangeUriReference`.
    pub campaigns: Option<Vec<DialerSequenceConfigChangeUriReference>>,
    /// `currentCampaign`: `integer`.
    #[doc(alias = "currentCampaign")]
    pub current_campaign: Option<i64>,
    /// `status`: one of `on`, `off` and `complete`.
    pub status: Option<Open<Status>>,
    /// `stopMessage`: `string`.
    #[doc(alias = "stopMessage")]
    pub stop_message: Option<String>,
    /// `repeat`: `boolean`.
    pub repeat: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerSequenceConfigChangeCampaignSequence "DialerSequenceConfigChangeCampaignSequence" 11 {
    (
        campaigns: Vec<DialerSequenceConfigChangeUriReference> = "campaigns" with_campaigns,
        current_campaign: i64 = "currentCampaign" with_current_campaign,
        status: Open<Status> = "status" with_status,
        stop_message: String = "stopMessage" with_stop_message,
        repeat: bool = "repeat" with_repeat,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});

/// The property `status` of `DialerSequenceConfigChangeCampaignSequence`. Known values: `on`, `off`, `complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    On,
    Off,
    Complete,
}

crate::runtime::values!(Status {
    On = "on",
    Off = "off",
    Complete = "complete",
});
