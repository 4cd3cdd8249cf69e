// @generated from the schema "BuTimeOffLimitValueRange"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitValueRange`.
pub struct BuTimeOffLimitValueRange {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `timeOffLimit`: `BuTimeOffLimitReference`, required.
    #[doc(alias = "timeOffLimit")]
    pub time_off_limit: ::std::option::Option<
        ::std::boxed::Box<crate::BuTimeOffLimitReference>,
    >,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `limitMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerInterval")]
    pub limit_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `allocatedMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "allocatedMinutesPerInterval")]
    pub allocated_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `waitlistedMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "waitlistedMinutesPerInterval")]
    pub waitlisted_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `waitlistedRequestsPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "waitlistedRequestsPerInterval")]
    pub waitlisted_requests_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuTimeOffLimitValueRange {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        time_off_limit: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        limit_minutes_per_interval: ::std::option::Option::None,
        allocated_minutes_per_interval: ::std::option::Option::None,
        waitlisted_minutes_per_interval: ::std::option::Option::None,
        waitlisted_requests_per_interval: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffLimitValueRange = &<BuTimeOffLimitValueRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffLimitValueRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("timeOffLimit", "time_off_limit", 1),
            ("startDate", "start_date", 1),
            ("granularity", "granularity", 1),
            ("limitMinutesPerInterval", "limit_minutes_per_interval", 1),
            ("allocatedMinutesPerInterval", "allocated_minutes_per_interval", 1),
            ("waitlistedMinutesPerInterval", "waitlisted_minutes_per_interval", 1),
            ("waitlistedRequestsPerInterval", "waitlisted_requests_per_interval", 1),
            ("metadata", "metadata", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.time_off_limit,
            &E.start_date,
            &E.granularity,
            &E.limit_minutes_per_interval,
            &E.allocated_minutes_per_interval,
            &E.waitlisted_minutes_per_interval,
            &E.waitlisted_requests_per_interval,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BuTimeOffLimitValueRange);

crate::runtime::setters!(BuTimeOffLimitValueRange {
    with_id: id: ::std::string::String,
    with_time_off_limit: time_off_limit: ::std::boxed::Box<crate::BuTimeOffLimitReference>,
    with_start_date: start_date: crate::runtime::Date,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_limit_minutes_per_interval: limit_minutes_per_interval: ::std::vec::Vec<i32>,
    with_allocated_minutes_per_interval: allocated_minutes_per_interval: ::std::vec::Vec<i32>,
    with_waitlisted_minutes_per_interval: waitlisted_minutes_per_interval: ::std::vec::Vec<i32>,
    with_waitlisted_requests_per_interval: waitlisted_requests_per_interval: ::std::vec::Vec<i32>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `granularity` of `BuTimeOffLimitValueRange`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
