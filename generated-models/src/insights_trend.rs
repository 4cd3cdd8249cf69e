// @generated from the schema "InsightsTrend"; changes made here are lost at the next generation

/// The schema `InsightsTrend`.
#[repr(C)]
pub struct InsightsTrend {
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
    /// `entities`: `array of InsightsTrendMetricItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::InsightsTrendMetricItem>>,
    /// `total`: `InsightsTrendTotalItem`.
    pub total: ::std::option::Option<::std::boxed::Box<crate::InsightsTrendTotalItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsTrend "InsightsTrend" 7 {
    (
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 0 with_performance_profile,
        division: ::std::boxed::Box<crate::DivisionReference> = "division" 0 with_division,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        comparative_period: ::std::boxed::Box<crate::WorkdayPeriod> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::WorkdayPeriod> = "primaryPeriod" 0 with_primary_period,
        entities: ::std::vec::Vec<crate::InsightsTrendMetricItem> = "entities" 0 with_entities,
        total: ::std::boxed::Box<crate::InsightsTrendTotalItem> = "total" 0 with_total,
    )
});

/// The property `granularity` of `InsightsTrend`. Known values: `Daily`, `Weekly`, `Monthly`.
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
