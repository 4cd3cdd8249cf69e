// @generated from the schema "BuAgentScheduleHistoryDeletedChange"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryDeletedChange`.
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

impl crate::runtime::Model for BuAgentScheduleHistoryDeletedChange {
    const EMPTY: Self = Self {
        shift_ids: ::std::option::Option::None,
        full_day_time_off_marker_dates: ::std::option::Option::None,
        agent_schedule: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleHistoryDeletedChange = &<BuAgentScheduleHistoryDeletedChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleHistoryDeletedChange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("shiftIds", "shift_ids", 0),
            ("fullDayTimeOffMarkerDates", "full_day_time_off_marker_dates", 0),
            ("agentSchedule", "agent_schedule", 0),
        ],
        fields: &[&E.shift_ids, &E.full_day_time_off_marker_dates, &E.agent_schedule],
    }
};

crate::runtime::model!(BuAgentScheduleHistoryDeletedChange);

crate::runtime::setters!(BuAgentScheduleHistoryDeletedChange {
    with_shift_ids: shift_ids: ::std::vec::Vec<::std::string::String>,
    with_full_day_time_off_marker_dates: full_day_time_off_marker_dates: ::std::vec::Vec<crate::runtime::Date>,
    with_agent_schedule: agent_schedule: bool,
});
