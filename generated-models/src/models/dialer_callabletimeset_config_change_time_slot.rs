// @generated from the schema "DialerCallabletimesetConfigChangeTimeSlot"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerCallabletimesetConfigChangeTimeSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCallabletimesetConfigChangeTimeSlot {
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: Option<String>,
    /// `stopTime`: `string`.
    #[doc(alias = "stopTime")]
    pub stop_time: Option<String>,
    /// `day`: `integer`.
    pub day: Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCallabletimesetConfigChangeTimeSlot "DialerCallabletimesetConfigChangeTimeSlot" 4 {
    (
        start_time: String = "startTime" with_start_time,
        stop_time: String = "stopTime" with_stop_time,
        day: i64 = "day" with_day,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
