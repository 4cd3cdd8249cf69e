// @generated from the schema "BuTimeOffLimitValueRange"; changes made here are lost at the next generation

use crate::{BuTimeOffLimitReference, WfmVersionedEntityMetadata};
use crate::runtime::{Date, Extra, Open};

/// The schema `BuTimeOffLimitValueRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffLimitValueRange {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `timeOffLimit`: `BuTimeOffLimitReference`, required.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: Option<Box<BuTimeOffLimitReference>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `granularity`: `Daily`, the one known value, required.
    pub granularity: Option<Open<Granularity>>,
    /// `limitMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerInterval")]
    pub limit_minutes_per_interval: Option<Vec<i32>>,
    /// `allocatedMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "allocatedMinutesPerInterval")]
    pub allocated_minutes_per_interval: Option<Vec<i32>>,
    /// `waitlistedMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "waitlistedMinutesPerInterval")]
    pub waitlisted_minutes_per_interval: Option<Vec<i32>>,
    /// `waitlistedRequestsPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "waitlistedRequestsPerInterval")]
    pub waitlisted_requests_per_interval: Option<Vec<i32>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffLimitValueRange "BuTimeOffLimitValueRange" 10 {
    (
        id: String = "id" with_id read_only,
        time_off_limit: Box<BuTimeOffLimitReference> = "timeOffLimit" with_time_off_limit required,
        start_date: Date = "startDate" with_start_date required,
        granularity: Open<Granularity> = "granularity" with_granularity required,
        limit_minutes_per_interval: Vec<i32> = "limitMinutesPerInterval" with_limit_minutes_per_interval required,
        allocated_minutes_per_interval: Vec<i32> = "allocatedMinutesPerInterval" with_allocated_minutes_per_interval required,
        waitlisted_minutes_per_interval: Vec<i32> = "waitlistedMinutesPerInterval" with_waitlisted_minutes_per_interval required,
        waitlisted_requests_per_interval: Vec<i32> = "waitlistedRequestsPerInterval" with_waitlisted_requests_per_interval required,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `granularity` of `BuTimeOffLimitValueRange`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});
