// @generated from the schema "InsightsDetails"; changes made here are lost at the next generation

/// The schema `InsightsDetails`.
#[repr(C)]
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

crate::runtime::model!(InsightsDetails "InsightsDetails" 8 {
    (
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 0 with_performance_profile,
        division: ::std::boxed::Box<crate::DivisionReference> = "division" 0 with_division,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        comparative_period: ::std::boxed::Box<crate::WorkdayPeriod> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::WorkdayPeriod> = "primaryPeriod" 0 with_primary_period,
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        metric_data: ::std::vec::Vec<crate::InsightsDetailsMetricItem> = "metricData" 0 with_metric_data,
        overall_data: ::std::boxed::Box<crate::InsightsDetailsOverallItem> = "overallData" 0 with_overall_data,
    )
});

/// The property `granularity` of `InsightsDetails`. Known values: `Daily`, `Weekly`, `Monthly`.
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
