// @generated from the schema "CoachingAppointmentAggregateRequest"; changes made here are lost at the next generation

use crate::QueryRequestFilter;
use crate::runtime::{Extra, Open};

/// The schema `CoachingAppointmentAggregateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAppointmentAggregateRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `metrics`: array of one of `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities` and 2 more.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `groupBy`: array of `attendeeId`, the one known value.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `QueryRequestFilter`, required.
    pub filter: Option<Box<QueryRequestFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAppointmentAggregateRequest "CoachingAppointmentAggregateRequest" 4 {
    (
        interval: String = "interval" with_interval required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<QueryRequestFilter> = "filter" with_filter required,
    )
});

/// The property `metrics` of `CoachingAppointmentAggregateRequest`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
}

crate::runtime::values!(Metrics {
    NActivities = "nActivities",
    NPlannedActivities = "nPlannedActivities",
    NInProgressActivities = "nInProgressActivities",
    NCompleteActivities = "nCompleteActivities",
    NOverdueActivities = "nOverdueActivities",
    NInvalidScheduleActivities = "nInvalidScheduleActivities",
});

/// The property `groupBy` of `CoachingAppointmentAggregateRequest`. Known values: `attendeeId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    AttendeeId,
}

crate::runtime::values!(GroupBy {
    AttendeeId = "attendeeId",
});
