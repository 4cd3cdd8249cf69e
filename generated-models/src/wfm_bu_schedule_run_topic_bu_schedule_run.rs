// @generated from the schema "WfmBuScheduleRunTopicBuScheduleRun"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleRunTopicBuScheduleRun`.
#[repr(C)]
pub struct WfmBuScheduleRunTopicBuScheduleRun {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `percentComplete`: `number (double)`.
    #[doc(alias = "percentComplete")]
    pub percent_complete: ::std::option::Option<f64>,
    /// `intradayRescheduling`: `boolean`.
    #[doc(alias = "intradayRescheduling")]
    pub intraday_rescheduling: ::std::option::Option<bool>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i64>,
    /// `schedule`: `WfmBuScheduleRunTopicBuScheduleReference`.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleRunTopicBuScheduleReference>,
    >,
    /// `schedulingCanceledBy`: `WfmBuScheduleRunTopicUserReference`.
    #[doc(alias = "schedulingCanceledBy")]
    pub scheduling_canceled_by: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleRunTopicUserReference>,
    >,
    /// `schedulingCompletedTime`: `string`.
    #[doc(alias = "schedulingCompletedTime")]
    pub scheduling_completed_time: ::std::option::Option<::std::string::String>,
    /// `messageCount`: `integer`.
    #[doc(alias = "messageCount")]
    pub message_count: ::std::option::Option<i64>,
    /// `messageSeverityCounts`: `array of WfmBuScheduleRunTopicSchedulerMessageSeverityCount`.
    #[doc(alias = "messageSeverityCounts")]
    pub message_severity_counts: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuScheduleRunTopicSchedulerMessageSeverityCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleRunTopicBuScheduleRun "WfmBuScheduleRunTopicBuScheduleRun" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        percent_complete: f64 = "percentComplete" 0 with_percent_complete,
        intraday_rescheduling: bool = "intradayRescheduling" 0 with_intraday_rescheduling,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        week_count: i64 = "weekCount" 0 with_week_count,
        schedule: ::std::boxed::Box<crate::WfmBuScheduleRunTopicBuScheduleReference> = "schedule" 0 with_schedule,
        scheduling_canceled_by: ::std::boxed::Box<crate::WfmBuScheduleRunTopicUserReference> = "schedulingCanceledBy" 0 with_scheduling_canceled_by,
        scheduling_completed_time: ::std::string::String = "schedulingCompletedTime" 0 with_scheduling_completed_time,
        message_count: i64 = "messageCount" 0 with_message_count,
        message_severity_counts: ::std::vec::Vec<crate::WfmBuScheduleRunTopicSchedulerMessageSeverityCount> = "messageSeverityCounts" 0 with_message_severity_counts,
    )
});

/// The property `state` of `WfmBuScheduleRunTopicBuScheduleRun`. Known values: `None`, `Queued`, `Scheduling`, `Canceled`, `Failed`, `Complete`.
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
