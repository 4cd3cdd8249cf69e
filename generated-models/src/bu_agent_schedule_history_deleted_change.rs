// @generated from the schema "BuAgentScheduleHistoryDeletedChange"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryDeletedChange`.
#[repr(C)]
pub struct BuAgentScheduleHistoryDeletedChange {
    /// `shiftIds`: `array of string`.
    #[doc(alias = "shiftIds")]
    pub shift_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `fullDayTimeOffMarkerDates`: `array of string (date)`.
    #[doc(alias = "fullDayTimeOffMarkerDates")]
    pub full_day_time_off_marker_dates: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Date>,
    >,
    /// `agentSchedule`: `boolean`.
    #[doc(alias = "agentSchedule")]
    pub agent_schedule: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryDeletedChange "BuAgentScheduleHistoryDeletedChange" 3 {
    (
        shift_ids: ::std::vec::Vec<::std::string::String> = "shiftIds" 0 with_shift_ids,
        full_day_time_off_marker_dates: ::std::vec::Vec<crate::runtime::Date> = "fullDayTimeOffMarkerDates" 0 with_full_day_time_off_marker_dates,
        agent_schedule: bool = "agentSchedule" 0 with_agent_schedule,
    )
});
