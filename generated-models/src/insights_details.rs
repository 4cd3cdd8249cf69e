// @generated from the schema "InsightsDetails"; changes made here are lost at the next generation

/// The schema `InsightsDetails`.
pub struct InsightsDetails {
    /// `performanceProfile`: `AddressableEntityRef`.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `division`: `DivisionReference`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DivisionReference>>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `comparativePeriod`: `WorkdayPeriod`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<
        ::std::boxed::Box<crate::WorkdayPeriod>,
    >,
    /// `primaryPeriod`: `WorkdayPeriod`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<::std::boxed::Box<crate::WorkdayPeriod>>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `metricData`: `array of InsightsDetailsMetricItem`.
    #[doc(alias = "metricData")]
    pub metric_data: ::std::option::Option<
        ::std::vec::Vec<crate::InsightsDetailsMetricItem>,
    >,
    /// `overallData`: `InsightsDetailsOverallItem`.
    #[doc(alias = "overallData")]
    pub overall_data: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsDetailsOverallItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsDetails {
    const EMPTY: Self = Self {
        performance_profile: ::std::option::Option::None,
        division: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        user: ::std::option::Option::None,
        metric_data: ::std::option::Option::None,
        overall_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsDetails = &<InsightsDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("performanceProfile", "performance_profile", 0),
            ("division", "division", 0),
            ("granularity", "granularity", 0),
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("user", "user", 0),
            ("metricData", "metric_data", 0),
            ("overallData", "overall_data", 0),
        ],
        fields: &[
            &E.performance_profile,
            &E.division,
            &E.granularity,
            &E.comparative_period,
            &E.primary_period,
            &E.user,
            &E.metric_data,
            &E.overall_data,
        ],
    }
};

crate::runtime::model!(InsightsDetails);

crate::runtime::setters!(InsightsDetails {
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_metric_data: metric_data: ::std::vec::Vec<crate::InsightsDetailsMetricItem>,
    with_overall_data: overall_data: ::std::boxed::Box<crate::InsightsDetailsOverallItem>,
});

/// The property `granularity` of `InsightsDetails`. Known values: `Daily`, `Weekly`, `Monthly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
    Monthly,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}
