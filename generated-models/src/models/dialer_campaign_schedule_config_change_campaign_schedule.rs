// @generated from the schema "DialerCampaignScheduleConfigChangeCampaignSchedule"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerCampaignScheduleConfigChangeScheduleInterval,
    DialerCampaignScheduleConfigChangeScheduleRecurrence,
    DialerCampaignScheduleConfigChangeUriReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `DialerCampaignScheduleConfigChangeCampaignSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeCampaignSchedule {
    /// `intervals`: `array of DialerCampaignScheduleConfigChangeScheduleInterval`.
    pub intervals: Option<Vec<DialerCampaignScheduleConfigChangeScheduleInterval>>,
    /// `recurrences`: `array of DialerCampaignScheduleConfigChangeScheduleRecurrence`.
    pub recurrences: Option<Vec<DialerCampaignScheduleConfigChangeScheduleRecurrence>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `campaign`: `DialerCampaignScheduleConfigChangeUriReference`.
    pub campaign: Option<Box<DialerCampaignScheduleConfigChangeUriReference>>,
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

crate::runtime::model!(DialerCampaignScheduleConfigChangeCampaignSchedule "DialerCampaignScheduleConfigChangeCampaignSchedule" 10 {
    (
        intervals: Vec<DialerCampaignScheduleConfigChangeScheduleInterval> = "intervals" with_intervals,
        recurrences: Vec<DialerCampaignScheduleConfigChangeScheduleRecurrence> = "recurrences" with_recurrences,
        time_zone: String = "timeZone" with_time_zone,
        campaign: Box<DialerCampaignScheduleConfigChangeUriReference> = "campaign" with_campaign,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});
