// @generated from the schema "AlternativeShiftSearchOffersRequest"; changes made here are lost at the next generation

use crate::{AlternativeShiftScheduleLookup, InitiatingAlternativeShift};
use crate::runtime::{Date, Extra};

/// The schema `AlternativeShiftSearchOffersRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftSearchOffersRequest {
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: Option<Box<AlternativeShiftScheduleLookup>>,
    /// `queryWeekDate`: `string (date)`, required.
    #[doc(alias = "queryWeekDate")]
    pub query_week_date: Option<Date>,
    /// `initiatingShift`: `InitiatingAlternativeShift`, required.
    #[doc(alias = "initiatingShift")]
    pub initiating_shift: Option<Box<InitiatingAlternativeShift>>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftSearchOffersRequest "AlternativeShiftSearchOffersRequest" 4 {
    (
        schedule: Box<AlternativeShiftScheduleLookup> = "schedule" with_schedule required,
        query_week_date: Date = "queryWeekDate" with_query_week_date required,
        initiating_shift: Box<InitiatingAlternativeShift> = "initiatingShift" with_initiating_shift required,
        acceptable_intervals: Vec<String> = "acceptableIntervals" with_acceptable_intervals,
    )
});
