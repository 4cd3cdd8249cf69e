// @generated from the schema "BuScheduleRun"; changes made here are lost at the next generation

use crate::{
    BuScheduleReference, ReschedulingOptionsRunResponse, SchedulerMessageSeverityCount,
    UserReference,
};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `BuScheduleRun`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleRun {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `schedulerRunId`: `string`.
    #[doc(alias = "schedulerRunId")]
    pub scheduler_run_id: Option<String>,
    /// `intradayRescheduling`: `boolean`.
    #[doc(alias = "intradayRescheduling")]
    pub intraday_rescheduling: Option<bool>,
    /// `state`: one of `None`, `Queued`, `Scheduling`, `Canceled` and 2 more.
    pub state: Option<Open<State>>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `percentComplete`: `number (double)`.
    #[doc(alias = "percentComplete")]
    pub percent_complete: Option<f64>,
    /// `targetWeek`: `string (date)`.
    #[doc(alias = "targetWeek")]
    pub target_week: Option<Date>,
    /// `schedule`: `BuScheduleReference`.
    pub schedule: Option<Box<BuScheduleReference>>,
    /// `scheduleDescription`: `string`.
    #[doc(alias = "scheduleDescription")]
    pub schedule_description: Option<String>,
    /// `schedulingStartTime`: `string (date-time)`.
    #[doc(alias = "schedulingStartTime")]
    pub scheduling_start_time: Option<DateTime>,
    /// `schedulingStartedBy`: `UserReference`.
    #[doc(alias = "schedulingStartedBy")]
    pub scheduling_started_by: Option<Box<UserReference>>,
    /// `schedulingCanceledBy`: `UserReference`.
    #[doc(alias = "schedulingCanceledBy")]
    pub scheduling_canceled_by: Option<Box<UserReference>>,
    /// `schedulingCompletedTime`: `string (date-time)`.
    #[doc(alias = "schedulingCompletedTime")]
    pub scheduling_completed_time: Option<DateTime>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: Option<i32>,
    /// `messageSeverityCounts`: `array of SchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: Option<Vec<SchedulerMessageSeverityCount>>,
    /// `reschedulingOptions`: `ReschedulingOptionsRunResponse`.
    #[doc(alias = "reschedulingOptions")]
    pub rescheduling_options: Option<Box<ReschedulingOptionsRunResponse>>,
    /// `reschedulingResultExpiration`: `string (date-time)`.
    #[doc(alias = "reschedulingResultExpiration")]
    pub rescheduling_result_expiration: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleRun "BuScheduleRun" 18 {
    (
        id: String = "id" with_id read_only,
        scheduler_run_id: String = "schedulerRunId" with_scheduler_run_id,
        intraday_rescheduling: bool = "intradayRescheduling" with_intraday_rescheduling,
        state: Open<State> = "state" with_state,
        week_count: i32 = "weekCount" with_week_count,
        percent_complete: f64 = "percentComplete" with_percent_complete,
        target_week: Date = "targetWeek" with_target_week,
        schedule: Box<BuScheduleReference> = "schedule" with_schedule,
        schedule_description: String = "scheduleDescription" with_schedule_description,
        scheduling_start_time: DateTime = "schedulingStartTime" with_scheduling_start_time,
        scheduling_started_by: Box<UserReference> = "schedulingStartedBy" with_scheduling_started_by,
        scheduling_canceled_by: Box<UserReference> = "schedulingCanceledBy" with_scheduling_canceled_by,
        scheduling_completed_time: DateTime = "schedulingCompletedTime" with_scheduling_completed_time,
        message_count: i32 = "messageCount" with_message_count,
        message_severity_counts: Vec<SchedulerMessageSeverityCount> = "messageSeverityCounts" with_message_severity_counts,
        rescheduling_options: Box<ReschedulingOptionsRunResponse> = "reschedulingOptions" with_rescheduling_options,
    )
    (
        rescheduling_result_expiration: DateTime = "reschedulingResultExpiration" with_rescheduling_result_expiration,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `BuScheduleRun`. Known values: `None`, `Queued`, `Scheduling`, `Canceled`, `Failed`, `Complete`.
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
