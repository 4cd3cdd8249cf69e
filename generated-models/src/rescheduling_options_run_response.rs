// @generated from the schema "ReschedulingOptionsRunResponse"; changes made here are lost at the next generation

/// The schema `ReschedulingOptionsRunResponse`.
#[repr(C)]
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

crate::runtime::model!(ReschedulingOptionsRunResponse "ReschedulingOptionsRunResponse" 10 {
    (
        existing_schedule: ::std::boxed::Box<crate::BuScheduleReference> = "existingSchedule" 0 with_existing_schedule,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        management_units: ::std::vec::Vec<crate::ReschedulingManagementUnitResponse> = "managementUnits" 0 with_management_units,
        agent_count: i32 = "agentCount" 0 with_agent_count,
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 0 with_activity_code_ids,
        do_not_change_weekly_paid_time: bool = "doNotChangeWeeklyPaidTime" 0 with_do_not_change_weekly_paid_time,
        do_not_change_daily_paid_time: bool = "doNotChangeDailyPaidTime" 0 with_do_not_change_daily_paid_time,
        do_not_change_shift_start_times: bool = "doNotChangeShiftStartTimes" 0 with_do_not_change_shift_start_times,
        do_not_change_manually_edited_shifts: bool = "doNotChangeManuallyEditedShifts" 0 with_do_not_change_manually_edited_shifts,
    )
});
