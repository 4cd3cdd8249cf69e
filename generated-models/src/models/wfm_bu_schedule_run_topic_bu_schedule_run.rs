// @generated from the schema "WfmBuScheduleRunTopicBuScheduleRun"; changes made here are lost at the next generation

use crate::{
    WfmBuScheduleRunTopicBuScheduleReference,
    WfmBuScheduleRunTopicSchedulerMessageSeverityCount,
    WfmBuScheduleRunTopicUserReference,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmBuScheduleRunTopicBuScheduleRun`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleRunTopicBuScheduleRun {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `percentComplete`: `number (double)`.
    #[doc(alias = "percentComplete")]
    pub percent_complete: Option<f64>,
    /// `intradayRescheduling`: `boolean`.
    #[doc(alias = "intradayRescheduling")]
    pub intraday_rescheduling: Option<bool>,
    /// `state`: one of `None`, `Queued`, `Scheduling`, `Canceled` and 2 more.
    pub state: Option<Open<State>>,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i64>,
    /// `schedule`: `WfmBuScheduleRunTopicBuScheduleReference`.
    pub schedule: Option<Box<WfmBuScheduleRunTopicBuScheduleReference>>,
    /// `schedulingCanceledBy`: `WfmBuScheduleRunTopicUserReference`.
    #[doc(alias = "schedulingCanceledBy")]
    pub scheduling_canceled_by: Option<Box<WfmBuScheduleRunTopicUserReference>>,
    /// `schedulingCompletedTime`: `string`.
    #[doc(alias = "schedulingCompletedTime")]
    pub scheduling_completed_time: Option<String>,
    /// `messageCount`: `integer`.
    #[doc(alias = "messageCount")]
    pub message_count: Option<i64>,
    /// `messageSeverityCounts`: `array of WfmBuScheduleRunTopicSchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: Option<
        Vec<WfmBuScheduleRunTopicSchedulerMessageSeverityCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleRunTopicBuScheduleRun "WfmBuScheduleRunTopicBuScheduleRun" 10 {
    (
        id: String = "id" with_id,
        percent_complete: f64 = "percentComplete" with_percent_complete,
        intraday_rescheduling: bool = "intradayRescheduling" with_intraday_rescheduling,
        state: Open<State> = "state" with_state,
        week_count: i64 = "weekCount" with_week_count,
        schedule: Box<WfmBuScheduleRunTopicBuScheduleReference> = "schedule" with_schedule,
        scheduling_canceled_by: Box<WfmBuScheduleRunTopicUserReference> = "schedulingCanceledBy" with_scheduling_canceled_by,
        scheduling_completed_time: String = "schedulingCompletedTime" with_scheduling_completed_time,
        message_count: i64 = "messageCount" with_message_count,
        message_severity_counts: Vec<WfmBuScheduleRunTopicSchedulerMessageSeverityCount> = "messageSeverityCounts" with_message_severity_counts,
    )
});

/// The property `state` of `WfmBuScheduleRunTopicBuScheduleRun`. Known values: `None`, `Queued`, `Scheduling`, `Canceled`, `Failed`, `Complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    None,
    Queued,
    Scheduling,
    Canceled,
    Failed,
    Complete,
}

crate::runtime::values!(State {
    None = "None",
    Queued = "Queued",
    Scheduling = "Scheduling",
    Canceled = "Canceled",
    Failed = "Failed",
    Complete = "Complete",
});
