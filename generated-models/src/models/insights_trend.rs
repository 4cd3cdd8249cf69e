// @generated from the schema "InsightsTrend"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DivisionReference, InsightsTrendMetricItem,
    InsightsTrendTotalItem, WorkdayPeriod,
};
use crate::runtime::{Extra, Open};

/// The schema `InsightsTrend`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsTrend {
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
    /// `entities`: `array of InsightsTrendMetricItem`.
    pub entities: Option<Vec<InsightsTrendMetricItem>>,
    /// `total`: `InsightsTrendTotalItem`.
    pub total: Option<Box<InsightsTrendTotalItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsTrend "InsightsTrend" 7 {
    (
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile,
        division: Box<DivisionReference> = "division" with_division,
        granularity: Open<Granularity> = "granularity" with_granularity,
        comparative_period: Box<WorkdayPeriod> = "comparativePeriod" with_comparative_period,
        primary_period: Box<WorkdayPeriod> = "primaryPeriod" with_primary_period,
        entities: Vec<InsightsTrendMetricItem> = "entities" with_entities,
        total: Box<InsightsTrendTotalItem> = "total" with_total,
    )
});

/// The property `granularity` of `InsightsTrend`. Known values: `Daily`, `Weekly`, `Monthly`.
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
