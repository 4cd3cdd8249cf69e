// @generated from the schema "AgentWorkPlanShift"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanShift`.
pub struct AgentWorkPlanShift {
    /// `days`: `SetWrapperDayOfWeek`, required.
    pub days: ::std::option::Option<::std::boxed::Box<crate::SetWrapperDayOfWeek>>,
    /// `flexibleStartTime`: `boolean`, required.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: ::std::option::Option<bool>,
    /// `exactStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "exactStartTimeMinutesFromMidnight")]
    pub exact_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `earliestStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStartTimeMinutesFromMidnight")]
    pub earliest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `latestStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestStartTimeMinutesFromMidnight")]
    pub latest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `earliestStopTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStopTimeMinutesFromMidnight")]
    pub earliest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `constrainLatestStopTime`: `boolean`, required.
    #[doc(alias = "constrainLatestStopTime")]
    pub constrain_latest_stop_time: ::std::option::Option<bool>,
    /// `latestStopTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestStopTimeMinutesFromMidnight")]
    pub latest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `flexiblePaidTime`: `boolean`, required.
    #[doc(alias = "flexiblePaidTime")]
    pub flexible_paid_time: ::std::option::Option<bool>,
    /// `exactPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "exactPaidTimeMinutes")]
    pub exact_paid_time_minutes: ::std::option::Option<i32>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: ::std::option::Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of AgentWorkPlanActivity`, required.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlanActivity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanShift {
    const EMPTY: Self = Self {
        days: ::std::option::Option::None,
        flexible_start_time: ::std::option::Option::None,
        exact_start_time_minutes_from_midnight: ::std::option::Option::None,
        earliest_start_time_minutes_from_midnight: ::std::option::Option::None,
        latest_start_time_minutes_from_midnight: ::std::option::Option::None,
        earliest_stop_time_minutes_from_midnight: ::std::option::Option::None,
        constrain_latest_stop_time: ::std::option::Option::None,
        latest_stop_time_minutes_from_midnight: ::std::option::Option::None,
        flexible_paid_time: ::std::option::Option::None,
        exact_paid_time_minutes: ::std::option::Option::None,
        minimum_paid_time_minutes: ::std::option::Option::None,
        maximum_paid_time_minutes: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanShift = &<AgentWorkPlanShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanShift",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("days", "days", 1),
            ("flexibleStartTime", "flexible_start_time", 1),
            (
                "exactStartTimeMinutesFromMidnight",
                "exact_start_time_minutes_from_midnight",
                1,
            ),
            (
                "earliestStartTimeMinutesFromMidnight",
                "earliest_start_time_minutes_from_midnight",
                1,
            ),
            (
                "latestStartTimeMinutesFromMidnight",
                "latest_start_time_minutes_from_midnight",
                1,
            ),
            (
                "earliestStopTimeMinutesFromMidnight",
                "earliest_stop_time_minutes_from_midnight",
                1,
            ),
            ("constrainLatestStopTime", "constrain_latest_stop_time", 1),
            (
                "latestStopTimeMinutesFromMidnight",
                "latest_stop_time_minutes_from_midnight",
                1,
            ),
            ("flexiblePaidTime", "flexible_paid_time", 1),
            ("exactPaidTimeMinutes", "exact_paid_time_minutes", 1),
            ("minimumPaidTimeMinutes", "minimum_paid_time_minutes", 1),
            ("maximumPaidTimeMinutes", "maximum_paid_time_minutes", 1),
            ("activities", "activities", 1),
        ],
        fields: &[
            &E.days,
            &E.flexible_start_time,
            &E.exact_start_time_minutes_from_midnight,
            &E.earliest_start_time_minutes_from_midnight,
            &E.latest_start_time_minutes_from_midnight,
            &E.earliest_stop_time_minutes_from_midnight,
            &E.constrain_latest_stop_time,
            &E.latest_stop_time_minutes_from_midnight,
            &E.flexible_paid_time,
            &E.exact_paid_time_minutes,
            &E.minimum_paid_time_minutes,
            &E.maximum_paid_time_minutes,
            &E.activities,
        ],
    }
};

crate::runtime::model!(AgentWorkPlanShift);

crate::runtime::setters!(AgentWorkPlanShift {
    with_days: days: ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    with_flexible_start_time: flexible_start_time: bool,
    with_exact_start_time_minutes_from_midnight: exact_start_time_minutes_from_midnight: i32,
    with_earliest_start_time_minutes_from_midnight: earliest_start_time_minutes_from_midnight: i32,
    with_latest_start_time_minutes_from_midnight: latest_start_time_minutes_from_midnight: i32,
    with_earliest_stop_time_minutes_from_midnight: earliest_stop_time_minutes_from_midnight: i32,
    with_constrain_latest_stop_time: constrain_latest_stop_time: bool,
    with_latest_stop_time_minutes_from_midnight: latest_stop_time_minutes_from_midnight: i32,
    with_flexible_paid_time: flexible_paid_time: bool,
    with_exact_paid_time_minutes: exact_paid_time_minutes: i32,
    with_minimum_paid_time_minutes: minimum_paid_time_minutes: i32,
    with_maximum_paid_time_minutes: maximum_paid_time_minutes: i32,
    with_activities: activities: ::std::vec::Vec<crate::AgentWorkPlanActivity>,
});
