// @generated from the schema "BuTimeOffLimitRange"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuTimeOffLimitRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffLimitRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `limitMinutesPerDay`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerDay")]
    pub limit_minutes_per_day: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffLimitRange "BuTimeOffLimitRange" 2 {
    (
        start_date: Date = "startDate" with_start_date required,
        limit_minutes_per_day: Vec<i32> = "limitMinutesPerDay" with_limit_minutes_per_day required,
    )
});
