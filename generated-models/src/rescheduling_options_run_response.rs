// @generated from the schema "ReschedulingOptionsRunResponse"; changes made here are lost at the next generation

/// The schema `ReschedulingOptionsRunResponse`.
pub struct ReschedulingOptionsRunResponse {
    /// `existingSchedule`: `BuScheduleReference`.
    #[doc(alias = "existingSchedule")]
    pub existing_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleReference>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `managementUnits`: `array of ReschedulingManagementUnitResponse`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::ReschedulingManagementUnitResponse>,
    >,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i32>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `doNotChangeWeeklyPaidTime`: `boolean`.
    #[doc(alias = "doNotChangeWeeklyPaidTime")]
    pub do_not_change_weekly_paid_time: ::std::option::Option<bool>,
    /// `doNotChangeDailyPaidTime`: `boolean`.
    #[doc(alias = "doNotChangeDailyPaidTime")]
    pub do_not_change_daily_paid_time: ::std::option::Option<bool>,
    /// `doNotChangeShiftStartTimes`: `boolean`.
    #[doc(alias = "doNotChangeShiftStartTimes")]
    pub do_not_change_shift_start_times: ::std::option::Option<bool>,
    /// `doNotChangeManuallyEditedShifts`: `boolean`.
    #[doc(alias = "doNotChangeManuallyEditedShifts")]
    pub do_not_change_manually_edited_shifts: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReschedulingOptionsRunResponse {
    const EMPTY: Self = Self {
        existing_schedule: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        management_units: ::std::option::Option::None,
        agent_count: ::std::option::Option::None,
        activity_code_ids: ::std::option::Option::None,
        do_not_change_weekly_paid_time: ::std::option::Option::None,
        do_not_change_daily_paid_time: ::std::option::Option::None,
        do_not_change_shift_start_times: ::std::option::Option::None,
        do_not_change_manually_edited_shifts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReschedulingOptionsRunResponse = &<ReschedulingOptionsRunResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReschedulingOptionsRunResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("existingSchedule", "existing_schedule", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("managementUnits", "management_units", 0),
            ("agentCount", "agent_count", 0),
            ("activityCodeIds", "activity_code_ids", 0),
            ("doNotChangeWeeklyPaidTime", "do_not_change_weekly_paid_time", 0),
            ("doNotChangeDailyPaidTime", "do_not_change_daily_paid_time", 0),
            ("doNotChangeShiftStartTimes", "do_not_change_shift_start_times", 0),
            (
                "doNotChangeManuallyEditedShifts",
                "do_not_change_manually_edited_shifts",
                0,
            ),
        ],
        fields: &[
            &E.existing_schedule,
            &E.start_date,
            &E.end_date,
            &E.management_units,
            &E.agent_count,
            &E.activity_code_ids,
            &E.do_not_change_weekly_paid_time,
            &E.do_not_change_daily_paid_time,
            &E.do_not_change_shift_start_times,
            &E.do_not_change_manually_edited_shifts,
        ],
    }
};

crate::runtime::model!(ReschedulingOptionsRunResponse);

crate::runtime::setters!(ReschedulingOptionsRunResponse {
    with_existing_schedule: existing_schedule: ::std::boxed::Box<crate::BuScheduleReference>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_management_units: management_units: ::std::vec::Vec<crate::ReschedulingManagementUnitResponse>,
    with_agent_count: agent_count: i32,
    with_activity_code_ids: activity_code_ids: ::std::vec::Vec<::std::string::String>,
    with_do_not_change_weekly_paid_time: do_not_change_weekly_paid_time: bool,
    with_do_not_change_daily_paid_time: do_not_change_daily_paid_time: bool,
    with_do_not_change_shift_start_times: do_not_change_shift_start_times: bool,
    with_do_not_change_manually_edited_shifts: do_not_change_manually_edited_shifts: bool,
});
