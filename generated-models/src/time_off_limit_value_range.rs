// @generated from the schema "TimeOffLimitValueRange"; changes made here are lost at the next generation

/// The schema `TimeOffLimitValueRange`.
#[repr(C)]
pub struct TimeOffLimitValueRange {
    /// `timeOffLimit`: `TimeOffLimitReference`.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffLimitReference>,
    >,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `limitMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "limitMinutesPerInterval")]
    pub limit_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `allocatedMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "allocatedMinutesPerInterval")]
    pub allocated_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `waitlistedMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "waitlistedMinutesPerInterval")]
    pub waitlisted_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `waitlistedRequestsPerInterval`: `array of integer (int32)`.
    #[doc(alias = "waitlistedRequestsPerInterval")]
    pub waitlisted_requests_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffLimitValueRange "TimeOffLimitValueRange" 8 {
    (
        time_off_limit: ::std::boxed::Box<crate::TimeOffLimitReference> = "timeOffLimit" 0 with_time_off_limit,
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        granularity: crate::runtime::Open<Granularity> = "granularity" 1 with_granularity,
        limit_minutes_per_interval: ::std::vec::Vec<i32> = "limitMinutesPerInterval" 0 with_limit_minutes_per_interval,
        allocated_minutes_per_interval: ::std::vec::Vec<i32> = "allocatedMinutesPerInterval" 0 with_allocated_minutes_per_interval,
        waitlisted_minutes_per_interval: ::std::vec::Vec<i32> = "waitlistedMinutesPerInterval" 0 with_waitlisted_minutes_per_interval,
        waitlisted_requests_per_interval: ::std::vec::Vec<i32> = "waitlistedRequestsPerInterval" 0 with_waitlisted_requests_per_interval,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});

/// The property `granularity` of `TimeOffLimitValueRange`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
