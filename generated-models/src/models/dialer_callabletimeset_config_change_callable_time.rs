// @generated from the schema "DialerCallabletimesetConfigChangeCallableTime"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerCallabletimesetConfigChangeTimeSlot;
use crate::runtime::Extra;

/// The schema `DialerCallabletimesetConfigChangeCallableTime`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCallabletimesetConfigChangeCallableTime {
    /// `timeSlots`: `array of DialerCallabletimesetConfigChangeTimeSlot`.
    #[doc(alias = "timeSlots")]
    pub time_slots: Option<Vec<DialerCallabletimesetConfigChangeTimeSlot>>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCallabletimesetConfigChangeCallableTime "DialerCallabletimesetConfigChangeCallableTime" 3 {
    (
        time_slots: Vec<DialerCallabletimesetConfigChangeTimeSlot> = "timeSlots" with_time_slots,
        time_zone_id: String = "timeZoneId" with_time_zone_id,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
