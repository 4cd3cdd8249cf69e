// @generated from the schema "BuTimeOffLimitValueRange"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitValueRange`.
#[repr(C)]
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

crate::runtime::model!(BuTimeOffLimitValueRange "BuTimeOffLimitValueRange" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        time_off_limit: ::std::boxed::Box<crate::BuTimeOffLimitReference> = "timeOffLimit" 1 with_time_off_limit,
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        granularity: crate::runtime::Open<Granularity> = "granularity" 1 with_granularity,
        limit_minutes_per_interval: ::std::vec::Vec<i32> = "limitMinutesPerInterval" 1 with_limit_minutes_per_interval,
        allocated_minutes_per_interval: ::std::vec::Vec<i32> = "allocatedMinutesPerInterval" 1 with_allocated_minutes_per_interval,
        waitlisted_minutes_per_interval: ::std::vec::Vec<i32> = "waitlistedMinutesPerInterval" 1 with_waitlisted_minutes_per_interval,
        waitlisted_requests_per_interval: ::std::vec::Vec<i32> = "waitlistedRequestsPerInterval" 1 with_waitlisted_requests_per_interval,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `granularity` of `BuTimeOffLimitValueRange`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
