// @generated from the schema "DialerSequenceScheduleConfigChangeScheduleRecurrence"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerSequenceScheduleConfigChangeAlteration,
    DialerSequenceScheduleConfigChangeRecurrencePattern,
    DialerSequenceScheduleConfigChangeRecurrenceRange,
};
use crate::runtime::Extra;

/// The schema `DialerSequenceScheduleConfigChangeScheduleRecurrence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeScheduleRecurrence {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `range`: `DialerSequenceScheduleConfigChangeRecurrenceRange`.
    pub range: Option<Box<DialerSequenceScheduleConfigChangeRecurrenceRange>>,
    /// `pattern`: `DialerSequenceScheduleConfigChangeRecurrencePattern`.
    pub pattern: Option<Box<DialerSequenceScheduleConfigChangeRecurrencePattern>>,
    /// `alterations`: `array of DialerSequenceScheduleConfigChangeAlteration`.
    pub alterations: Option<Vec<DialerSequenceScheduleConfigChangeAlteration>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeScheduleRecurrence "DialerSequenceScheduleConfigChangeScheduleRecurrence" 8 {
    (
        id: String = "id" with_id,
        start: String = "start" with_start,
        end: String = "end" with_end,
        time_zone: String = "timeZone" with_time_zone,
        range: Box<DialerSequenceScheduleConfigChangeRecurrenceRange> = "range" with_range,
        pattern: Box<DialerSequenceScheduleConfigChangeRecurrencePattern> = "pattern" with_pattern,
        alterations: Vec<DialerSequenceScheduleConfigChangeAlteration> = "alterations" with_alterations,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
