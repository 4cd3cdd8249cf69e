// @generated from the schema "UserInsightsTrend"; changes made here are lost at the next generation

/// The schema `UserInsightsTrend`.
pub struct UserInsightsTrend {
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
    /// `entities`: `array of UserInsightsTrendMetricItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UserInsightsTrendMetricItem>,
    >,
    /// `total`: `UserInsightsTrendTotalItem`.
    pub total: ::std::option::Option<
        ::std::boxed::Box<crate::UserInsightsTrendTotalItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserInsightsTrend {
    const EMPTY: Self = Self {
        performance_profile: ::std::option::Option::None,
        division: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        user: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        total: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserInsightsTrend = &<UserInsightsTrend as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserInsightsTrend",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("performanceProfile", "performance_profile", 0),
            ("division", "division", 0),
            ("granularity", "granularity", 0),
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("user", "user", 0),
            ("entities", "entities", 0),
            ("total", "total", 0),
        ],
        fields: &[
            &E.performance_profile,
            &E.division,
            &E.granularity,
            &E.comparative_period,
            &E.primary_period,
            &E.user,
            &E.entities,
            &E.total,
        ],
    }
};

crate::runtime::model!(UserInsightsTrend);

crate::runtime::setters!(UserInsightsTrend {
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_entities: entities: ::std::vec::Vec<crate::UserInsightsTrendMetricItem>,
    with_total: total: ::std::boxed::Box<crate::UserInsightsTrendTotalItem>,
});

/// The property `granularity` of `UserInsightsTrend`. Known values: `Daily`, `Weekly`, `Monthly`.
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
