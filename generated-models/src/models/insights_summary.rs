// @generated from the schema "InsightsSummary"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DivisionReference, InsightsSummaryUserItem, WorkdayPeriod,
};
use crate::runtime::{Extra, Open};

/// The schema `InsightsSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsSummary {
    /// `entities`: `array of InsightsSummaryUserItem`.
    pub entities: Option<Vec<InsightsSummaryUserItem>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `performanceProfile`: `AddressableEntityRef`.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// `division`: `DivisionReference`.
    pub division: Option<Box<DivisionReference>>,
    /// `granularity`: one of `Daily`, `Weekly` and `Monthly`.
    pub granularity: Option<Open<Granularity>>,
    /// `comparativePeriod`: `WorkdayPeriod`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: Option<Box<WorkdayPeriod>>,
    /// `primaryPeriod`: `WorkdayPeriod`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: Option<Box<WorkdayPeriod>>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsSummary "InsightsSummary" 10 {
    (
        entities: Vec<InsightsSummaryUserItem> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total,
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile,
        division: Box<DivisionReference> = "division" with_division,
        granularity: Open<Granularity> = "granularity" with_granularity,
        comparative_period: Box<WorkdayPeriod> = "comparativePeriod" with_comparative_period,
        primary_period: Box<WorkdayPeriod> = "primaryPeriod" with_primary_period,
        page_count: i32 = "pageCount" with_page_count,
    )
});

/// The property `granularity` of `InsightsSummary`. Known values: `Daily`, `Weekly`, `Monthly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
