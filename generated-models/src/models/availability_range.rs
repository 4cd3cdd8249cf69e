// @generated from the schema "AvailabilityRange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AvailabilityRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailabilityRange {
    /// `earliestStartMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStartMinutesFromMidnight")]
    pub earliest_start_minutes_from_midnight: Option<i32>,
    /// `latestEndMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestEndMinutesFromMidnight")]
    pub latest_end_minutes_from_midnight: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailabilityRange "AvailabilityRange" 2 {
    (
        earliest_start_minutes_from_midnight: i32 = "earliestStartMinutesFromMidnight" with_earliest_start_minutes_from_midnight required,
        latest_end_minutes_from_midnight: i32 = "latestEndMinutesFromMidnight" with_latest_end_minutes_from_midnight required,
    )
});
