// @generated from the schema "AgentPossibleWorkShiftsResponse"; changes made here are lost at the next generation

use crate::PossibleWorkShiftsForWeek;
use crate::runtime::{Date, Extra};

/// The schema `AgentPossibleWorkShiftsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentPossibleWorkShiftsResponse {
    /// `weekStartDate`: `string (date)`.
    #[doc(alias = "weekStartDate")]
    pub week_start_date: Option<Date>,
    /// `pattern`: `array of integer (int32)`.
    pub pattern: Option<Vec<i32>>,
    /// `weeklyPossibleWorkShifts`: `array of PossibleWorkShiftsForWeek`.
    #[doc(alias = "weeklyPossibleWorkShifts")]
    pub weekly_possible_work_shifts: Option<Vec<PossibleWorkShiftsForWeek>>,
    /// `schedulerIntervalLengthMinutes`: `integer (int32)`.
    #[doc(alias = "schedulerIntervalLengthMinutes")]
    pub scheduler_interval_length_minutes: Option<i32>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentPossibleWorkShiftsResponse "AgentPossibleWorkShiftsResponse" 5 {
    (
        week_start_date: Date = "weekStartDate" with_week_start_date,
        pattern: Vec<i32> = "pattern" with_pattern,
        weekly_possible_work_shifts: Vec<PossibleWorkShiftsForWeek> = "weeklyPossibleWorkShifts" with_weekly_possible_work_shifts,
        scheduler_interval_length_minutes: i32 = "schedulerIntervalLengthMinutes" with_scheduler_interval_length_minutes,
        time_zone: String = "timeZone" with_time_zone,
    )
});
