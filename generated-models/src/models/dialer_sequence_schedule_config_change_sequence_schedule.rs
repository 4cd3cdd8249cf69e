// @generated from the schema "DialerSequenceScheduleConfigChangeSequenceSchedule"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerSequenceScheduleConfigChangeScheduleInterval,
    DialerSequenceScheduleConfigChangeScheduleRecurrence,
    DialerSequenceScheduleConfigChangeUriReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `DialerSequenceScheduleConfigChangeSequenceSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeSequenceSchedule {
    /// `intervals`: `array of DialerSequenceScheduleConfigChangeScheduleInterval`.
    pub intervals: Option<Vec<DialerSequenceScheduleConfigChangeScheduleInterval>>,
    /// `recurrences`: `array of DialerSequenceScheduleConfigChangeScheduleRecurrence`.
    pub recurrences: Option<Vec<DialerSequenceScheduleConfigChangeScheduleRecurrence>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `sequence`: `DialerSequenceScheduleConfigChangeUriReference`.
    pub sequence: Option<Box<DialerSequenceScheduleConfigChangeUriReference>>,
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

crate::runtime::model!(DialerSequenceScheduleConfigChangeSequenceSchedule "DialerSequenceScheduleConfigChangeSequenceSchedule" 10 {
    (
        intervals: Vec<DialerSequenceScheduleConfigChangeScheduleInterval> = "intervals" with_intervals,
        recurrences: Vec<DialerSequenceScheduleConfigChangeScheduleRecurrence> = "recurrences" with_recurrences,
        time_zone: String = "timeZone" with_time_zone,
        sequence: Box<DialerSequenceScheduleConfigChangeUriReference> = "sequence" with_sequence,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});
