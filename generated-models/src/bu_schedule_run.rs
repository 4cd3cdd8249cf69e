// @generated from the schema "BuScheduleRun"; changes made here are lost at the next generation

/// The schema `BuScheduleRun`.
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

impl crate::runtime::Model for BuScheduleRun {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        scheduler_run_id: ::std::option::Option::None,
        intraday_rescheduling: ::std::option::Option::None,
        state: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        percent_complete: ::std::option::Option::None,
        target_week: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        schedule_description: ::std::option::Option::None,
        scheduling_start_time: ::std::option::Option::None,
        scheduling_started_by: ::std::option::Option::None,
        scheduling_canceled_by: ::std::option::Option::None,
        scheduling_completed_time: ::std::option::Option::None,
        message_count: ::std::option::Option::None,
        message_severity_counts: ::std::option::Option::None,
        rescheduling_options: ::std::option::Option::None,
        rescheduling_result_expiration: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleRun = &<BuScheduleRun as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleRun",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("schedulerRunId", "scheduler_run_id", 0),
            ("intradayRescheduling", "intraday_rescheduling", 0),
            ("state", "state", 0),
            ("weekCount", "week_count", 0),
            ("percentComplete", "percent_complete", 0),
            ("targetWeek", "target_week", 0),
            ("schedule", "schedule", 0),
            ("scheduleDescription", "schedule_description", 0),
            ("schedulingStartTime", "scheduling_start_time", 0),
            ("schedulingStartedBy", "scheduling_started_by", 0),
            ("schedulingCanceledBy", "scheduling_canceled_by", 0),
            ("schedulingCompletedTime", "scheduling_completed_time", 0),
            ("messageCount", "message_count", 0),
            ("messageSeverityCounts", "message_severity_counts", 0),
            ("reschedulingOptions", "rescheduling_options", 0),
            ("reschedulingResultExpiration", "rescheduling_result_expiration", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.scheduler_run_id,
            &E.intraday_rescheduling,
            &E.state,
            &E.week_count,
            &E.percent_complete,
            &E.target_week,
            &E.schedule,
            &E.schedule_description,
            &E.scheduling_start_time,
            &E.scheduling_started_by,
            &E.scheduling_canceled_by,
            &E.scheduling_completed_time,
            &E.message_count,
            &E.message_severity_counts,
            &E.rescheduling_options,
            &E.rescheduling_result_expiration,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BuScheduleRun);

crate::runtime::setters!(BuScheduleRun {
    with_id: id: ::std::string::String,
    with_scheduler_run_id: scheduler_run_id: ::std::string::String,
    with_intraday_rescheduling: intraday_rescheduling: bool,
    with_state: state: crate::runtime::Open<State>,
    with_week_count: week_count: i32,
    with_percent_complete: percent_complete: f64,
    with_target_week: target_week: crate::runtime::Date,
    with_schedule: schedule: ::std::boxed::Box<crate::BuScheduleReference>,
    with_schedule_description: schedule_description: ::std::string::String,
    with_scheduling_start_time: scheduling_start_time: crate::runtime::DateTime,
    with_scheduling_started_by: scheduling_started_by: ::std::boxed::Box<crate::UserReference>,
    with_scheduling_canceled_by: scheduling_canceled_by: ::std::boxed::Box<crate::UserReference>,
    with_scheduling_completed_time: scheduling_completed_time: crate::runtime::DateTime,
    with_message_count: message_count: i32,
    with_message_severity_counts: message_severity_counts: ::std::vec::Vec<crate::SchedulerMessageSeverityCount>,
    with_rescheduling_options: rescheduling_options: ::std::boxed::Box<crate::ReschedulingOptionsRunResponse>,
    with_rescheduling_result_expiration: rescheduling_result_expiration: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `BuScheduleRun`. Known values: `None`, `Queued`, `Scheduling`, `Canceled`, `Failed`, `Complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    None,
    Queued,
    Scheduling,
    Canceled,
    Failed,
    Complete,
}

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
