// @generated from the schema "DialerCampaignScheduleConfigChangeScheduleRecurrence"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerCampaignScheduleConfigChangeAlteration,
    DialerCampaignScheduleConfigChangeRecurrencePattern,
    DialerCampaignScheduleConfigChangeRecurrenceRange,
};
use crate::runtime::Extra;

/// The schema `DialerCampaignScheduleConfigChangeScheduleRecurrence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeScheduleRecurrence {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `range`: `DialerCampaignScheduleConfigChangeRecurrenceRange`.
    pub range: Option<Box<DialerCampaignScheduleConfigChangeRecurrenceRange>>,
    /// `pattern`: `DialerCampaignScheduleConfigChangeRecurrencePattern`.
    pub pattern: Option<Box<DialerCampaignScheduleConfigChangeRecurrencePattern>>,
    /// `alterations`: `array of DialerCampaignScheduleConfigChangeAlteration`.
    pub alterations: Option<Vec<DialerCampaignScheduleConfigChangeAlteration>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignScheduleConfigChangeScheduleRecurrence "DialerCampaignScheduleConfigChangeScheduleRecurrence" 8 {
    (
        id: String = "id" with_id,
        start: String = "start" with_start,
        end: String = "end" with_end,
        time_zone: String = "timeZone" with_time_zone,
        range: Box<DialerCampaignScheduleConfigChangeRecurrenceRange> = "range" with_range,
        pattern: Box<DialerCampaignScheduleConfigChangeRecurrencePattern> = "pattern" with_pattern,
        alterations: Vec<DialerCampaignScheduleConfigChangeAlteration> = "alterations" with_alterations,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
