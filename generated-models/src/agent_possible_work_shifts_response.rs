// @generated from the schema "AgentPossibleWorkShiftsResponse"; changes made here are lost at the next generation

/// The schema `AgentPossibleWorkShiftsResponse`.
pub struct AgentPossibleWorkShiftsResponse {
    /// `weekStartDate`: `string (date)`.
    #[doc(alias = "weekStartDate")]
    pub week_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `pattern`: `array of integer (int32)`.
    pub pattern: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `weeklyPossibleWorkShifts`: `array of PossibleWorkShiftsForWeek`.
    #[doc(alias = "weeklyPossibleWorkShifts")]
    pub weekly_possible_work_shifts: ::std::option::Option<
        ::std::vec::Vec<crate::PossibleWorkShiftsForWeek>,
    >,
    /// `schedulerIntervalLengthMinutes`: `integer (int32)`.
    #[doc(alias = "schedulerIntervalLengthMinutes")]
    pub scheduler_interval_length_minutes: ::std::option::Option<i32>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentPossibleWorkShiftsResponse {
    const EMPTY: Self = Self {
        week_start_date: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        weekly_possible_work_shifts: ::std::option::Option::None,
        scheduler_interval_length_minutes: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentPossibleWorkShiftsResponse = &<AgentPossibleWorkShiftsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentPossibleWorkShiftsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weekStartDate", "week_start_date", 0),
            ("pattern", "pattern", 0),
            ("weeklyPossibleWorkShifts", "weekly_possible_work_shifts", 0),
            ("schedulerIntervalLengthMinutes", "scheduler_interval_length_minutes", 0),
            ("timeZone", "time_zone", 0),
        ],
        fields: &[
            &E.week_start_date,
            &E.pattern,
            &E.weekly_possible_work_shifts,
            &E.scheduler_interval_length_minutes,
            &E.time_zone,
        ],
    }
};

crate::runtime::model!(AgentPossibleWorkShiftsResponse);

crate::runtime::setters!(AgentPossibleWorkShiftsResponse {
    with_week_start_date: week_start_date: crate::runtime::Date,
    with_pattern: pattern: ::std::vec::Vec<i32>,
    with_weekly_possible_work_shifts: weekly_possible_work_shifts: ::std::vec::Vec<crate::PossibleWorkShiftsForWeek>,
    with_scheduler_interval_length_minutes: scheduler_interval_length_minutes: i32,
    with_time_zone: time_zone: ::std::string::String,
});
