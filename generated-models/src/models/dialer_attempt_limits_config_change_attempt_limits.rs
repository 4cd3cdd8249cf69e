// @generated from the schema "DialerAttemptLimitsConfigChangeAttemptLimits"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerAttemptLimitsConfigChangeRecallEntry;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerAttemptLimitsConfigChangeAttemptLimits`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerAttemptLimitsConfigChangeAttemptLimits {
    /// `maxAttemptsPerContact`: `integer`.
    #[doc(alias = "maxAttemptsPerContact")]
    pub max_attempts_per_contact: Option<i64>,
    /// `maxAttemptsPerNumber`: `integer`.
    #[doc(alias = "maxAttemptsPerNumber")]
    pub max_attempts_per_number: Option<i64>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// `resetPeriod`: one of `NEVER` and `TODAY`.
    #[doc(alias = "resetPeriod")]
    pub reset_period: Option<Open<ResetPeriod>>,
    /// `recallEntries`: `map of DialerAttemptLimitsConfigChangeRecallEntry`.
    #[doc(alias = "recallEntries")]
    pub recall_entries: Option<
        BTreeMap<String, DialerAttemptLimitsConfigChangeRecallEntry>,
    >,
    /// `breadthFirstRecalls`: `boolean`.
    #[doc(alias = "breadthFirstRecalls")]
    pub breadth_first_recalls: Option<bool>,
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

crate::runtime::model!(DialerAttemptLimitsConfigChangeAttemptLimits "DialerAttemptLimitsConfigChangeAttemptLimits" 12 {
    (
        max_attempts_per_contact: i64 = "maxAttemptsPerContact" with_max_attempts_per_contact,
        max_attempts_per_number: i64 = "maxAttemptsPerNumber" with_max_attempts_per_number,
        time_zone_id: String = "timeZoneId" with_time_zone_id,
        reset_period: Open<ResetPeriod> = "resetPeriod" with_reset_period,
        recall_entries: BTreeMap<String, DialerAttemptLimitsConfigChangeRecallEntry> = "recallEntries" with_recall_entries,
        breadth_first_recalls: bool = "breadthFirstRecalls" with_breadth_first_recalls,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});

/// The property `resetPeriod` of `DialerAttemptLimitsConfigChangeAttemptLimits`. Known values: `NEVER`, `TODAY`.
#[repr(u16)]
#[non_exhaustive]
pub enum ResetPeriod {
    Never,
    Today,
}

crate::runtime::values!(ResetPeriod {
    Never = "NEVER",
    Today = "TODAY",
});
