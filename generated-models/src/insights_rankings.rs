// @generated from the schema "InsightsRankings"; changes made here are lost at the next generation

/// The schema `InsightsRankings`.
pub struct InsightsRankings {
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
    /// `leaders`: `array of InsightsSummaryUserItem`.
    pub leaders: ::std::option::Option<::std::vec::Vec<crate::InsightsSummaryUserItem>>,
    /// `trailers`: `array of InsightsSummaryUserItem`.
    pub trailers: ::std::option::Option<::std::vec::Vec<crate::InsightsSummaryUserItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsRankings {
    const EMPTY: Self = Self {
        performance_profile: ::std::option::Option::None,
        division: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        leaders: ::std::option::Option::None,
        trailers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsRankings = &<InsightsRankings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsRankings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("performanceProfile", "performance_profile", 0),
            ("division", "division", 0),
            ("granularity", "granularity", 0),
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("leaders", "leaders", 0),
            ("trailers", "trailers", 0),
        ],
        fields: &[
            &E.performance_profile,
            &E.division,
            &E.granularity,
            &E.comparative_period,
            &E.primary_period,
            &E.leaders,
            &E.trailers,
        ],
    }
};

crate::runtime::model!(InsightsRankings);

crate::runtime::setters!(InsightsRankings {
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_leaders: leaders: ::std::vec::Vec<crate::InsightsSummaryUserItem>,
    with_trailers: trailers: ::std::vec::Vec<crate::InsightsSummaryUserItem>,
});

/// The property `granularity` of `InsightsRankings`. Known values: `Daily`, `Weekly`, `Monthly`.
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
