// @generated from the schema "AvailableTimeOffRange"; changes made here are lost at the next generation

/// The schema `AvailableTimeOffRange`.
#[repr(C)]
pub struct AvailableTimeOffRange {
    /// `timeOffLimit`: `TimeOffLimitReference`.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffLimitReference>,
    >,
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `availableMinutesPerInterval`: `array of integer (int32)`.
    #[doc(alias = "availableMinutesPerInterval")]
    pub available_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `waitlistedRequestsPerInterval`: `array of integer (int32)`.
    #[doc(alias = "waitlistedRequestsPerInterval")]
    pub waitlisted_requests_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `waitlistEnabled`: `boolean`.
    #[doc(alias = "waitlistEnabled")]
    pub waitlist_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableTimeOffRange "AvailableTimeOffRange" 6 {
    (
        time_off_limit: ::std::boxed::Box<crate::TimeOffLimitReference> = "timeOffLimit" 0 with_time_off_limit,
        start_date: crate::runtime::Date = "startDate" 0 with_start_date,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        available_minutes_per_interval: ::std::vec::Vec<i32> = "availableMinutesPerInterval" 0 with_available_minutes_per_interval,
        waitlisted_requests_per_interval: ::std::vec::Vec<i32> = "waitlistedRequestsPerInterval" 0 with_waitlisted_requests_per_interval,
        waitlist_enabled: bool = "waitlistEnabled" 0 with_waitlist_enabled,
    )
});

/// The property `granularity` of `AvailableTimeOffRange`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
