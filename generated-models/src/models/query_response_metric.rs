// @generated from the schema "QueryResponseMetric"; changes made here are lost at the next generation

use crate::QueryResponseStats;
use crate::runtime::{Extra, Open};

/// The schema `QueryResponseMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryResponseMetric {
    /// `metric`: one of `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities` and 2 more.
    pub metric: Option<Open<Metric>>,
    /// `stats`: `QueryResponseStats`.
    pub stats: Option<Box<QueryResponseStats>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryResponseMetric "QueryResponseMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric,
        stats: Box<QueryResponseStats> = "stats" with_stats,
    )
});

/// The property `metric` of `QueryResponseMetric`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
}

crate::runtime::values!(Metric {
    NActivities = "nActivities",
    NPlannedActivities = "nPlannedActivities",
    NInProgressActivities = "nInProgressActivities",
    NCompleteActivities = "nCompleteActivities",
    NOverdueActivities = "nOverdueActivities",
    NInvalidScheduleActivities = "nInvalidScheduleActivities",
});
