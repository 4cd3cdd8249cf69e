// @generated from the schema "TimeOffLimitRange"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `TimeOffLimitRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffLimitRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `granularity`: `Daily`, the one known value, required.
    pub granularity: Option<Open<Granularity>>,
    /// `limitMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerInterval")]
    pub limit_minutes_per_interval: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffLimitRange "TimeOffLimitRange" 3 {
    (
        start_date: Date = "startDate" with_start_date required,
        granularity: Open<Granularity> = "granularity" with_granularity required,
        limit_minutes_per_interval: Vec<i32> = "limitMinutesPerInterval" with_limit_minutes_per_interval required,
    )
});

/// The property `granularity` of `TimeOffLimitRange`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});
