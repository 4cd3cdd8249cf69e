// @generated from the schema "TimeOffLimitValueRange"; changes made here are lost at the next generation

use crate::{TimeOffLimitReference, WfmVersionedEntityMetadata};
use crate::runtime::{Date, Extra, Open};

/// The schema `TimeOffLimitValueRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffLimitValueRange {
    /// `timeOffLimit`: `TimeOffLimitReference`.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: Option<Box<TimeOffLimitReference>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `granularity`: `Daily`, the one known value, required.
    pub granularity: Option<Open<Granularity>>,
    /// `limitMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "limitMinutesPerInterval")]
    pub limit_minutes_per_interval: Option<Vec<i32>>,
    /// `allocatedMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "allocatedMinutesPerInterval")]
    pub allocated_minutes_per_interval: Option<Vec<i32>>,
    /// `waitlistedMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "waitlistedMinutesPerInterval")]
    pub waitlisted_minutes_per_interval: Option<Vec<i32>>,
    /// `waitlistedRequestsPerInterval`: `array of integer (int32)`.
    #[doc(alias = "waitlistedRequestsPerInterval")]
    pub waitlisted_requests_per_interval: Option<Vec<i32>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffLimitValueRange "TimeOffLimitValueRange" 8 {
    (
        time_off_limit: Box<TimeOffLimitReference> = "timeOffLimit" with_time_off_limit,
        start_date: Date = "startDate" with_start_date required,
        granularity: Open<Granularity> = "granularity" with_granularity required,
        limit_minutes_per_interval: Vec<i32> = "limitMinutesPerInterval" with_limit_minutes_per_interval,
        allocated_minutes_per_interval: Vec<i32> = "allocatedMinutesPerInterval" with_allocated_minutes_per_interval,
        waitlisted_minutes_per_interval: Vec<i32> = "waitlistedMinutesPerInterval" with_waitlisted_minutes_per_interval,
        waitlisted_requests_per_interval: Vec<i32> = "waitlistedRequestsPerInterval" with_waitlisted_requests_per_interval,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});

/// The property `granularity` of `TimeOffLimitValueRange`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});
