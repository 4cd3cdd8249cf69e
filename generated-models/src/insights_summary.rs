// @generated from the schema "InsightsSummary"; changes made here are lost at the next generation

/// The schema `InsightsSummary`.
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

impl crate::runtime::Model for InsightsSummary {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        total: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        division: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsSummary = &<InsightsSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("total", "total", 0),
            ("performanceProfile", "performance_profile", 0),
            ("division", "division", 0),
            ("granularity", "granularity", 0),
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("pageCount", "page_count", 0),
        ],
        fields: &[
            &E.entities,
            &E.page_size,
            &E.page_number,
            &E.total,
            &E.performance_profile,
            &E.division,
            &E.granularity,
            &E.comparative_period,
            &E.primary_period,
            &E.page_count,
        ],
    }
};

crate::runtime::model!(InsightsSummary);

crate::runtime::setters!(InsightsSummary {
    with_entities: entities: ::std::vec::Vec<crate::InsightsSummaryUserItem>,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_total: total: i64,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::WorkdayPeriod>,
    with_page_count: page_count: i32,
});

/// The property `granularity` of `InsightsSummary`. Known values: `Daily`, `Weekly`, `Monthly`.
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
