// @generated from the schema "TimeOffLimitRange"; changes made here are lost at the next generation

/// The schema `TimeOffLimitRange`.
#[repr(C)]
pub struct TimeOffLimitRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `limitMinutesPerInterval`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerInterval")]
    pub limit_minutes_per_interval: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffLimitRange "TimeOffLimitRange" 3 {
    (
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        granularity: crate::runtime::Open<Granularity> = "granularity" 1 with_granularity,
        limit_minutes_per_interval: ::std::vec::Vec<i32> = "limitMinutesPerInterval" 1 with_limit_minutes_per_interval,
    )
});

/// The property `granularity` of `TimeOffLimitRange`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
