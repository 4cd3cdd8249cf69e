// @generated from the schema "DevelopmentActivityAggregateParam"; changes made here are lost at the next generation

use crate::DevelopmentActivityAggregateQueryRequestFilter;
use crate::runtime::{Extra, Open};

/// The schema `DevelopmentActivityAggregateParam`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateParam {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `metrics`: array of one of `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities` and 6 more.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `groupBy`: array of `attendeeId`, the one known value.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `DevelopmentActivityAggregateQueryRequestFilter`, required.
    pub filter: Option<Box<DevelopmentActivityAggregateQueryRequestFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateParam "DevelopmentActivityAggregateParam" 4 {
    (
        interval: String = "interval" with_interval required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<DevelopmentActivityAggregateQueryRequestFilter> = "filter" with_filter required,
    )
});

/// The property `metrics` of `DevelopmentActivityAggregateParam`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
    NPassedActivities,
    NFailedActivities,
    OActivityScore,
    NNotCompletedActivities,
}

crate::runtime::values!(Metrics {
    NActivities = "nActivities",
    NPlannedActivities = "nPlannedActivities",
    NInProgressActivities = "nInProgressActivities",
    NCompleteActivities = "nCompleteActivities",
    NOverdueActivities = "nOverdueActivities",
    NInvalidScheduleActivities = "nInvalidScheduleActivities",
    NPassedActivities = "nPassedActivities",
    NFailedActivities = "nFailedActivities",
    OActivityScore = "oActivityScore",
    NNotCompletedActivities = "nNotCompletedActivities",
});

/// The property `groupBy` of `DevelopmentActivityAggregateParam`. Known values: `attendeeId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    AttendeeId,
}

crate::runtime::values!(GroupBy {
    AttendeeId = "attendeeId",
});
