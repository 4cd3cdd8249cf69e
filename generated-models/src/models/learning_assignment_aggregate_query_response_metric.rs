// @generated from the schema "LearningAssignmentAggregateQueryResponseMetric"; changes made here are lost at the next generation

use crate::LearningAssignmentAggregateQueryResponseStats;
use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentAggregateQueryResponseMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryResponseMetric {
    /// `metric`: one of `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities` and 6 more.
    pub metric: Option<Open<Metric>>,
    /// `stats`: `LearningAssignmentAggregateQueryResponseStats`.
    pub stats: Option<Box<LearningAssignmentAggregateQueryResponseStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryResponseMetric "LearningAssignmentAggregateQueryResponseMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric,
        stats: Box<LearningAssignmentAggregateQueryResponseStats> = "stats" with_stats,
    )
});

/// The property `metric` of `LearningAssignmentAggregateQueryResponseMetric`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
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

crate::runtime::values!(Metric {
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
