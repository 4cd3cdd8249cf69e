// @generated from the schema "AvailableTimeOffRange"; changes made here are lost at the next generation

/// The schema `AvailableTimeOffRange`.
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

impl crate::runtime::Model for AvailableTimeOffRange {
    const EMPTY: Self = Self {
        time_off_limit: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        available_minutes_per_interval: ::std::option::Option::None,
        waitlisted_requests_per_interval: ::std::option::Option::None,
        waitlist_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTimeOffRange = &<AvailableTimeOffRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTimeOffRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffLimit", "time_off_limit", 0),
            ("startDate", "start_date", 0),
            ("granularity", "granularity", 0),
            ("availableMinutesPerInterval", "available_minutes_per_interval", 0),
            ("waitlistedRequestsPerInterval", "waitlisted_requests_per_interval", 0),
            ("waitlistEnabled", "waitlist_enabled", 0),
        ],
        fields: &[
            &E.time_off_limit,
            &E.start_date,
            &E.granularity,
            &E.available_minutes_per_interval,
            &E.waitlisted_requests_per_interval,
            &E.waitlist_enabled,
        ],
    }
};

crate::runtime::model!(AvailableTimeOffRange);

crate::runtime::setters!(AvailableTimeOffRange {
    with_time_off_limit: time_off_limit: ::std::boxed::Box<crate::TimeOffLimitReference>,
    with_start_date: start_date: crate::runtime::Date,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_available_minutes_per_interval: available_minutes_per_interval: ::std::vec::Vec<i32>,
    with_waitlisted_requests_per_interval: waitlisted_requests_per_interval: ::std::vec::Vec<i32>,
    with_waitlist_enabled: waitlist_enabled: bool,
});

/// The property `granularity` of `AvailableTimeOffRange`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
