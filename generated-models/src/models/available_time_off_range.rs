// @generated from the schema "AvailableTimeOffRange"; changes made here are lost at the next generation

use crate::TimeOffLimitReference;
use crate::runtime::{Date, Extra, Open};

/// The schema `AvailableTimeOffRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTimeOffRange {
    /// `timeOffLimit`: `TimeOffLimitReference`.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: Option<Box<TimeOffLimitReference>>,
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `granularity`: `Daily`, the one known value.
    pub granularity: Option<Open<Granularity>>,
    /// `availableMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "availableMinutesPerInterval")]
    pub available_minutes_per_interval: Option<Vec<i32>>,
    /// `waitlistedRequestsPerInterval`: `array of integer (int32)`.
    #[doc(alias = "waitlistedRequestsPerInterval")]
    pub waitlisted_requests_per_interval: Option<Vec<i32>>,
    /// `waitlistEnabled`: `boolean`.
    #[doc(alias = "waitlistEnabled")]
    pub waitlist_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTimeOffRange "AvailableTimeOffRange" 6 {
    (
        time_off_limit: Box<TimeOffLimitReference> = "timeOffLimit" with_time_off_limit,
        start_date: Date = "startDate" with_start_date,
        granularity: Open<Granularity> = "granularity" with_granularity,
        available_minutes_per_interval: Vec<i32> = "availableMinutesPerInterval" with_available_minutes_per_interval,
        waitlisted_requests_per_interval: Vec<i32> = "waitlistedRequestsPerInterval" with_waitlisted_requests_per_interval,
        waitlist_enabled: bool = "waitlistEnabled" with_waitlist_enabled,
    )
});

/// The property `granularity` of `AvailableTimeOffRange`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});
