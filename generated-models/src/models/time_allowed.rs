// @generated from the schema "TimeAllowed"; changes made here are lost at the next generation

use crate::TimeSlot;
use crate::runtime::Extra;

/// The schema `TimeAllowed`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeAllowed {
    /// `timeSlots`: `array of TimeSlot`.
    #[doc(alias = "timeSlots")]
    pub time_slots: Option<Vec<TimeSlot>>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// `empty`: `boolean`.
    pub empty: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeAllowed "TimeAllowed" 3 {
    (
        time_slots: Vec<TimeSlot> = "timeSlots" with_time_slots,
        time_zone_id: String = "timeZoneId" with_time_zone_id,
        empty: bool = "empty" with_empty,
    )
});
