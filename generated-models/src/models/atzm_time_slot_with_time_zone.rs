// @generated from the schema "AtzmTimeSlotWithTimeZone"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AtzmTimeSlotWithTimeZone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AtzmTimeSlotWithTimeZone {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: Option<String>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AtzmTimeSlotWithTimeZone "AtzmTimeSlotWithTimeZone" 3 {
    (
        earliest_callable_time: String = "earliestCallableTime" with_earliest_callable_time,
        latest_callable_time: String = "latestCallableTime" with_latest_callable_time,
        time_zone_id: String = "timeZoneId" with_time_zone_id,
    )
});
