// @generated from the schema "InsightsDetails"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DivisionReference, InsightsDetailsMetricItem,
    InsightsDetailsOverallItem, UserReference, WorkdayPeriod,
};
use crate::runtime::{Extra, Open};

/// The schema `InsightsDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsDetails {
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
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `metricData`: `array of InsightsDetailsMetricItem`.
    #[doc(alias = "metricData")]
    pub metric_data: Option<Vec<InsightsDetailsMetricItem>>,
    /// `overallData`: `InsightsDetailsOverallItem`.
    #[doc(alias = "overallData")]
    pub overall_data: Option<Box<InsightsDetailsOverallItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsDetails "InsightsDetails" 8 {
    (
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile,
        division: Box<DivisionReference> = "division" with_division,
        granularity: Open<Granularity> = "granularity" with_granularity,
        comparative_period: Box<WorkdayPeriod> = "comparativePeriod" with_comparative_period,
        primary_period: Box<WorkdayPeriod> = "primaryPeriod" with_primary_period,
        user: Box<UserReference> = "user" with_user,
        metric_data: Vec<InsightsDetailsMetricItem> = "metricData" with_metric_data,
        overall_data: Box<InsightsDetailsOverallItem> = "overallData" with_overall_data,
    )
});

/// The property `granularity` of `InsightsDetails`. Known values: `Daily`, `Weekly`, `Monthly`.
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
