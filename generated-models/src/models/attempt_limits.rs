// @generated from the schema "AttemptLimits"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::RecallEntry;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AttemptLimits`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AttemptLimits {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `maxAttemptsPerContact`: `integer (int32)`.
    #[doc(alias = "maxAttemptsPerContact")]
    pub max_attempts_per_contact: Option<i32>,
    /// `maxAttemptsPerNumber`: `integer (int32)`.
    #[doc(alias = "maxAttemptsPerNumber")]
    pub max_attempts_per_number: Option<i32>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// `resetPeriod`: one of `NEVER` and `TODAY`.
    #[doc(alias = "resetPeriod")]
    pub reset_period: Option<Open<ResetPeriod>>,
    /// `recallEntries`: `map of RecallEntry`.
    #[doc(alias = "recallEntries")]
    pub recall_entries: Option<BTreeMap<String, RecallEntry>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AttemptLimits "AttemptLimits" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        max_attempts_per_contact: i32 = "maxAttemptsPerContact" with_max_attempts_per_contact,
        max_attempts_per_number: i32 = "maxAttemptsPerNumber" with_max_attempts_per_number,
        time_zone_id: String = "timeZoneId" with_time_zone_id,
        reset_period: Open<ResetPeriod> = "resetPeriod" with_reset_period,
        recall_entries: BTreeMap<String, RecallEntry> = "recallEntries" with_recall_entries,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `resetPeriod` of `AttemptLimits`. Known values: `NEVER`, `TODAY`.
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
