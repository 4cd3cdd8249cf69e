// @generated from the schema "LearningAssignmentAggregateParam"; changes made here are lost at the next generation

use crate::LearningAssignmentAggregateQueryRequestFilter;
use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentAggregateParam`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateParam {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `metrics`: array of one of `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities` and 6 more.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `groupBy`: array of `attendeeId`, the one known value.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `LearningAssignmentAggregateQueryRequestFilter`, required.
    pub filter: Option<Box<LearningAssignmentAggregateQueryRequestFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateParam "LearningAssignmentAggregateParam" 4 {
    (
        interval: String = "interval" with_interval required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<LearningAssignmentAggregateQueryRequestFilter> = "filter" with_filter required,
    )
});

/// The property `metrics` of `LearningAssignmentAggregateParam`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
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

/// The property `groupBy` of `LearningAssignmentAggregateParam`. Known values: `attendeeId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    AttendeeId,
}

crate::runtime::values!(GroupBy {
    AttendeeId = "attendeeId",
});
