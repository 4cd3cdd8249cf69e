// @generated from the schema "AgentPossibleWorkShiftsResponse"; changes made here are lost at the next generation

/// The schema `AgentPossibleWorkShiftsResponse`.
#[repr(C)]
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

crate::runtime::model!(AgentPossibleWorkShiftsResponse "AgentPossibleWorkShiftsResponse" 5 {
    (
        week_start_date: crate::runtime::Date = "weekStartDate" 0 with_week_start_date,
        pattern: ::std::vec::Vec<i32> = "pattern" 0 with_pattern,
        weekly_possible_work_shifts: ::std::vec::Vec<crate::PossibleWorkShiftsForWeek> = "weeklyPossibleWorkShifts" 0 with_weekly_possible_work_shifts,
        scheduler_interval_length_minutes: i32 = "schedulerIntervalLengthMinutes" 0 with_scheduler_interval_length_minutes,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
    )
});
