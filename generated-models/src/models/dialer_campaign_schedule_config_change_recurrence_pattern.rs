// @generated from the schema "DialerCampaignScheduleConfigChangeRecurrencePattern"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerCampaignScheduleConfigChangeRecurrencePattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeRecurrencePattern {
    /// `type`: one of `Daily` and `Weekly`.
    pub r#type: Option<Open<Type>>,
    /// `interval`: `integer`.
    pub interval: Option<i64>,
    /// `daysOfWeek`: `array of string`.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: Option<Vec<String>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignScheduleConfigChangeRecurrencePattern "DialerCampaignScheduleConfigChangeRecurrencePattern" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        interval: i64 = "interval" with_interval,
        days_of_week: Vec<String> = "daysOfWeek" with_days_of_week,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `type` of `DialerCampaignScheduleConfigChangeRecurrencePattern`. Known values: `Daily`, `Weekly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Daily,
    Weekly,
}

crate::runtime::values!(Type {
    Daily = "Daily",
    Weekly = "Weekly",
});
