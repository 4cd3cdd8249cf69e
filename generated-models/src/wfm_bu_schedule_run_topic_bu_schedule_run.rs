// @generated from the schema "WfmBuScheduleRunTopicBuScheduleRun"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleRunTopicBuScheduleRun`.
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

impl crate::runtime::Model for WfmBuScheduleRunTopicBuScheduleRun {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        percent_complete: ::std::option::Option::None,
        intraday_rescheduling: ::std::option::Option::None,
        state: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        scheduling_canceled_by: ::std::option::Option::None,
        scheduling_completed_time: ::std::option::Option::None,
        message_count: ::std::option::Option::None,
        message_severity_counts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleRunTopicBuScheduleRun = &<WfmBuScheduleRunTopicBuScheduleRun as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleRunTopicBuScheduleRun",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("percentComplete", "percent_complete", 0),
            ("intradayRescheduling", "intraday_rescheduling", 0),
            ("state", "state", 0),
            ("weekCount", "week_count", 0),
            ("schedule", "schedule", 0),
            ("schedulingCanceledBy", "scheduling_canceled_by", 0),
            ("schedulingCompletedTime", "scheduling_completed_time", 0),
            ("messageCount", "message_count", 0),
            ("messageSeverityCounts", "message_severity_counts", 0),
        ],
        fields: &[
            &E.id,
            &E.percent_complete,
            &E.intraday_rescheduling,
            &E.state,
            &E.week_count,
            &E.schedule,
            &E.scheduling_canceled_by,
            &E.scheduling_completed_time,
            &E.message_count,
            &E.message_severity_counts,
        ],
    }
};

crate::runtime::model!(WfmBuScheduleRunTopicBuScheduleRun);

crate::runtime::setters!(WfmBuScheduleRunTopicBuScheduleRun {
    with_id: id: ::std::string::String,
    with_percent_complete: percent_complete: f64,
    with_intraday_rescheduling: intraday_rescheduling: bool,
    with_state: state: crate::runtime::Open<State>,
    with_week_count: week_count: i64,
    with_schedule: schedule: ::std::boxed::Box<crate::WfmBuScheduleRunTopicBuScheduleReference>,
    with_scheduling_canceled_by: scheduling_canceled_by: ::std::boxed::Box<crate::WfmBuScheduleRunTopicUserReference>,
    with_scheduling_completed_time: scheduling_completed_time: ::std::string::String,
    with_message_count: message_count: i64,
    with_message_severity_counts: message_severity_counts: ::std::vec::Vec<crate::WfmBuScheduleRunTopicSchedulerMessageSeverityCount>,
});

/// The property `state` of `WfmBuScheduleRunTopicBuScheduleRun`. Known values: `None`, `Queued`, `Scheduling`, `Canceled`, `Failed`, `Complete`.
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
