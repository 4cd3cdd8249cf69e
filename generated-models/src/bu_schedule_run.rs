// @generated from the schema "BuScheduleRun"; changes made here are lost at the next generation

/// The schema `BuScheduleRun`.
#[repr(C)]
pub struct BuScheduleRun {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `schedulerRunId`: `string`.
    #[doc(alias = "schedulerRunId")]
    pub scheduler_run_id: ::std::option::Option<::std::string::String>,
    /// `intradayRescheduling`: `boolean`.
    #[doc(alias = "intradayRescheduling")]
    pub intraday_rescheduling: ::std::option::Option<bool>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `percentComplete`: `number (double)`.
    #[doc(alias = "percentComplete")]
    pub percent_complete: ::std::option::Option<f64>,
    /// `targetWeek`: `string (date)`.
    #[doc(alias = "targetWeek")]
    pub target_week: ::std::option::Option<crate::runtime::Date>,
    /// `schedule`: `BuScheduleReference`.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::BuScheduleReference>>,
    /// `scheduleDescription`: `string`.
    #[doc(alias = "scheduleDescription")]
    pub schedule_description: ::std::option::Option<::std::string::String>,
    /// `schedulingStartTime`: `string (date-time)`.
    #[doc(alias = "schedulingStartTime")]
    pub scheduling_start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `schedulingStartedBy`: `UserReference`.
    #[doc(alias = "schedulingStartedBy")]
    pub scheduling_started_by: ::std::option::Option<
        ::std::boxed::Box<crate::UserReference>,
    >,
    /// `schedulingCanceledBy`: `UserReference`.
    #[doc(alias = "schedulingCanceledBy")]
    pub scheduling_canceled_by: ::std::option::Option<
        ::std::boxed::Box<crate::UserReference>,
    >,
    /// `schedulingCompletedTime`: `string (date-time)`.
    #[doc(alias = "schedulingCompletedTime")]
    pub scheduling_completed_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: ::std::option::Option<i32>,
    /// `messageSeverityCounts`: `array of SchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageSeverityCount>,
    >,
    /// `reschedulingOptions`: `ReschedulingOptionsRunResponse`.
    #[doc(alias = "reschedulingOptions")]
    pub rescheduling_options: ::std::option::Option<
        ::std::boxed::Box<crate::ReschedulingOptionsRunResponse>,
    >,
    /// `reschedulingResultExpiration`: `string (date-time)`.
    #[doc(alias = "reschedulingResultExpiration")]
    pub rescheduling_result_expiration: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleRun "BuScheduleRun" 18 {
    (
        id: ::std::string::String = "id" 2 with_id,
        scheduler_run_id: ::std::string::String = "schedulerRunId" 0 with_scheduler_run_id,
        intraday_rescheduling: bool = "intradayRescheduling" 0 with_intraday_rescheduling,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        week_count: i32 = "weekCount" 0 with_week_count,
        percent_complete: f64 = "percentComplete" 0 with_percent_complete,
        target_week: crate::runtime::Date = "targetWeek" 0 with_target_week,
        schedule: ::std::boxed::Box<crate::BuScheduleReference> = "schedule" 0 with_schedule,
        schedule_description: ::std::string::String = "scheduleDescription" 0 with_schedule_description,
        scheduling_start_time: crate::runtime::DateTime = "schedulingStartTime" 0 with_scheduling_start_time,
        scheduling_started_by: ::std::boxed::Box<crate::UserReference> = "schedulingStartedBy" 0 with_scheduling_started_by,
        scheduling_canceled_by: ::std::boxed::Box<crate::UserReference> = "schedulingCanceledBy" 0 with_scheduling_canceled_by,
        scheduling_completed_time: crate::runtime::DateTime = "schedulingCompletedTime" 0 with_scheduling_completed_time,
        message_count: i32 = "messageCount" 0 with_message_count,
        message_severity_counts: ::std::vec::Vec<crate::SchedulerMessageSeverityCount> = "messageSeverityCounts" 0 with_message_severity_counts,
        rescheduling_options: ::std::boxed::Box<crate::ReschedulingOptionsRunResponse> = "reschedulingOptions" 0 with_rescheduling_options,
    )
    (
        rescheduling_result_expiration: crate::runtime::DateTime = "reschedulingResultExpiration" 0 with_rescheduling_result_expiration,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `BuScheduleRun`. Known values: `None`, `Queued`, `Scheduling`, `Canceled`, `Failed`, `Complete`.
#[non_exhaustive]
pub enum State {
    None,
    Queued,
    Scheduling,
    Canceled,
    Failed,
    Complete,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Queued, "Queued"),
        (Self::Scheduling, "Scheduling"),
        (Self::Canceled, "Canceled"),
        (Self::Failed, "Failed"),
        (Self::Complete, "Complete"),
    ];
}
