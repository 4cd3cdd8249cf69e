// @generated from the schema "InsightsRankings"; changes made here are lost at the next generation

/// The schema `InsightsRankings`.
#[repr(C)]
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

crate::runtime::model!(InsightsRankings "InsightsRankings" 7 {
    (
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 0 with_performance_profile,
        division: ::std::boxed::Box<crate::DivisionReference> = "division" 0 with_division,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        comparative_period: ::std::boxed::Box<crate::WorkdayPeriod> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::WorkdayPeriod> = "primaryPeriod" 0 with_primary_period,
        leaders: ::std::vec::Vec<crate::InsightsSummaryUserItem> = "leaders" 0 with_leaders,
        trailers: ::std::vec::Vec<crate::InsightsSummaryUserItem> = "trailers" 0 with_trailers,
    )
});

/// The property `granularity` of `InsightsRankings`. Known values: `Daily`, `Weekly`, `Monthly`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}
