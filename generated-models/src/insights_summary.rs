// @generated from the schema "InsightsSummary"; changes made here are lost at the next generation

/// The schema `InsightsSummary`.
#[repr(C)]
pub struct InsightsSummary {
    /// `entities`: `array of InsightsSummaryUserItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::InsightsSummaryUserItem>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
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
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsSummary "InsightsSummary" 10 {
    (
        entities: ::std::vec::Vec<crate::InsightsSummaryUserItem> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        total: i64 = "total" 0 with_total,
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 0 with_performance_profile,
        division: ::std::boxed::Box<crate::DivisionReference> = "division" 0 with_division,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        comparative_period: ::std::boxed::Box<crate::WorkdayPeriod> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::WorkdayPeriod> = "primaryPeriod" 0 with_primary_period,
        page_count: i32 = "pageCount" 0 with_page_count,
    )
});

/// The property `granularity` of `InsightsSummary`. Known values: `Daily`, `Weekly`, `Monthly`.
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
