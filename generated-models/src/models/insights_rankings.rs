// @generated from the schema "InsightsRankings"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DivisionReference, InsightsSummaryUserItem, WorkdayPeriod,
};
use crate::runtime::{Extra, Open};

/// The schema `InsightsRankings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsRankings {
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
    /// `leaders`: `array of InsightsSummaryUserItem`.
    pub leaders: Option<Vec<InsightsSummaryUserItem>>,
    /// `trailers`: `array of InsightsSummaryUserItem`.
    pub trailers: Option<Vec<InsightsSummaryUserItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsRankings "InsightsRankings" 7 {
    (
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile,
        division: Box<DivisionReference> = "division" with_division,
        granularity: Open<Granularity> = "granularity" with_granularity,
        comparative_period: Box<WorkdayPeriod> = "comparativePeriod" with_comparative_period,
        primary_period: Box<WorkdayPeriod> = "primaryPeriod" with_primary_period,
        leaders: Vec<InsightsSummaryUserItem> = "leaders" with_leaders,
        trailers: Vec<InsightsSummaryUserItem> = "trailers" with_trailers,
    )
});

/// The property `granularity` of `InsightsRankings`. Known values: `Daily`, `Weekly`, `Monthly`.
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
