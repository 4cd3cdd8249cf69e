// @generated from the schema "UserInsightsTrend"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DivisionReference, UserInsightsTrendMetricItem,
    UserInsightsTrendTotalItem, UserReference, WorkdayPeriod,
};
use crate::runtime::{Extra, Open};

/// The schema `UserInsightsTrend`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserInsightsTrend {
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
    /// `entities`: `array of UserInsightsTrendMetricItem`.
    pub entities: Option<Vec<UserInsightsTrendMetricItem>>,
    /// `total`: `UserInsightsTrendTotalItem`.
    pub total: Option<Box<UserInsightsTrendTotalItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserInsightsTrend "UserInsightsTrend" 8 {
    (
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile,
        division: Box<DivisionReference> = "division" with_division,
        granularity: Open<Granularity> = "granularity" with_granularity,
        comparative_period: Box<WorkdayPeriod> = "comparativePeriod" with_comparative_period,
        primary_period: Box<WorkdayPeriod> = "primaryPeriod" with_primary_period,
        user: Box<UserReference> = "user" with_user,
        entities: Vec<UserInsightsTrendMetricItem> = "entities" with_entities,
        total: Box<UserInsightsTrendTotalItem> = "total" with_total,
    )
});

/// The property `granularity` of `UserInsightsTrend`. Known values: `Daily`, `Weekly`, `Monthly`.
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
