// @generated from the schema "BuAgentScheduleHistoryDeletedChange"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuAgentScheduleHistoryDeletedChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleHistoryDeletedChange {
    /// `shiftIds`: `array of string`.
    #[doc(alias = "shiftIds")]
    pub shift_ids: Option<Vec<String>>,
    /// `fullDayTimeOffMarkerDates`: `array of string (date)`.
    #[doc(alias = "fullDayTimeOffMarkerDates")]
    pub full_day_time_off_marker_dates: Option<Vec<Date>>,
    /// `agentSchedule`: `boolean`.
    #[doc(alias = "agentSchedule")]
    pub agent_schedule: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryDeletedChange "BuAgentScheduleHistoryDeletedChange" 3 {
    (
        shift_ids: Vec<String> = "shiftIds" with_shift_ids,
        full_day_time_off_marker_dates: Vec<Date> = "fullDayTimeOffMarkerDates" with_full_day_time_off_marker_dates,
        agent_schedule: bool = "agentSchedule" with_agent_schedule,
    )
});
