// @generated from the schema "TimeOffLimitRange"; changes made here are lost at the next generation

/// The schema `TimeOffLimitRange`.
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

impl crate::runtime::Model for TimeOffLimitRange {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        limit_minutes_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffLimitRange = &<TimeOffLimitRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffLimitRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("granularity", "granularity", 1),
            ("limitMinutesPerInterval", "limit_minutes_per_interval", 1),
        ],
        fields: &[&E.start_date, &E.granularity, &E.limit_minutes_per_interval],
    }
};

crate::runtime::model!(TimeOffLimitRange);

crate::runtime::setters!(TimeOffLimitRange {
    with_start_date: start_date: crate::runtime::Date,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_limit_minutes_per_interval: limit_minutes_per_interval: ::std::vec::Vec<i32>,
});

/// The property `granularity` of `TimeOffLimitRange`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
