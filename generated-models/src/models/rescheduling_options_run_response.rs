// @generated from the schema "ReschedulingOptionsRunResponse"; changes made here are lost at the next generation

use crate::{BuScheduleReference, ReschedulingManagementUnitResponse};
use crate::runtime::{DateTime, Extra};

/// The schema `ReschedulingOptionsRunResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReschedulingOptionsRunResponse {
    /// `existingSchedule`: `BuScheduleReference`.
    #[doc(alias = "existingSchedule")]
    pub existing_schedule: Option<Box<BuScheduleReference>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `managementUnits`: `array of ReschedulingManagementUnitResponse`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<ReschedulingManagementUnitResponse>>,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: Option<i32>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `doNotChangeWeeklyPaidTime`: `boolean`.
    #[doc(alias = "doNotChangeWeeklyPaidTime")]
    pub do_not_change_weekly_paid_time: Option<bool>,
    /// `doNotChangeDailyPaidTime`: `boolean`.
    #[doc(alias = "doNotChangeDailyPaidTime")]
    pub do_not_change_daily_paid_time: Option<bool>,
    /// `doNotChangeShiftStartTimes`: `boolean`.
    #[doc(alias = "doNotChangeShiftStartTimes")]
    pub do_not_change_shift_start_times: Option<bool>,
    /// `doNotChangeManuallyEditedShifts`: `boolean`.
    #[doc(alias = "doNotChangeManuallyEditedShifts")]
    pub do_not_change_manually_edited_shifts: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReschedulingOptionsRunResponse "ReschedulingOptionsRunResponse" 10 {
    (
        existing_schedule: Box<BuScheduleReference> = "existingSchedule" with_existing_schedule,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        management_units: Vec<ReschedulingManagementUnitResponse> = "managementUnits" with_management_units,
        agent_count: i32 = "agentCount" with_agent_count,
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids,
        do_not_change_weekly_paid_time: bool = "doNotChangeWeeklyPaidTime" with_do_not_change_weekly_paid_time,
        do_not_change_daily_paid_time: bool = "doNotChangeDailyPaidTime" with_do_not_change_daily_paid_time,
        do_not_change_shift_start_times: bool = "doNotChangeShiftStartTimes" with_do_not_change_shift_start_times,
        do_not_change_manually_edited_shifts: bool = "doNotChangeManuallyEditedShifts" with_do_not_change_manually_edited_shifts,
    )
});
