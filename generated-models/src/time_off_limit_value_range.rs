// @generated from the schema "TimeOffLimitValueRange"; changes made here are lost at the next generation

/// The schema `TimeOffLimitValueRange`.
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

impl crate::runtime::Model for TimeOffLimitValueRange {
    const EMPTY: Self = Self {
        time_off_limit: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        limit_minutes_per_interval: ::std::option::Option::None,
        allocated_minutes_per_interval: ::std::option::Option::None,
        waitlisted_minutes_per_interval: ::std::option::Option::None,
        waitlisted_requests_per_interval: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffLimitValueRange = &<TimeOffLimitValueRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffLimitValueRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffLimit", "time_off_limit", 0),
            ("startDate", "start_date", 1),
            ("granularity", "granularity", 1),
            ("limitMinutesPerInterval", "limit_minutes_per_interval", 0),
            ("allocatedMinutesPerInterval", "allocated_minutes_per_interval", 0),
            ("waitlistedMinutesPerInterval", "waitlisted_minutes_per_interval", 0),
            ("waitlistedRequestsPerInterval", "waitlisted_requests_per_interval", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.time_off_limit,
            &E.start_date,
            &E.granularity,
            &E.limit_minutes_per_interval,
            &E.allocated_minutes_per_interval,
            &E.waitlisted_minutes_per_interval,
            &E.waitlisted_requests_per_interval,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(TimeOffLimitValueRange);

crate::runtime::setters!(TimeOffLimitValueRange {
    with_time_off_limit: time_off_limit: ::std::boxed::Box<crate::TimeOffLimitReference>,
    with_start_date: start_date: crate::runtime::Date,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_limit_minutes_per_interval: limit_minutes_per_interval: ::std::vec::Vec<i32>,
    with_allocated_minutes_per_interval: allocated_minutes_per_interval: ::std::vec::Vec<i32>,
    with_waitlisted_minutes_per_interval: waitlisted_minutes_per_interval: ::std::vec::Vec<i32>,
    with_waitlisted_requests_per_interval: waitlisted_requests_per_interval: ::std::vec::Vec<i32>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `granularity` of `TimeOffLimitValueRange`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
