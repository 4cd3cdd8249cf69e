// @generated from the schema "BuRescheduleRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `BuRescheduleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuRescheduleRequest {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `agentIds`: `array of string`.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Vec<String>>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `managementUnitIds`: `array of string`, required.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Vec<String>>,
    /// `doNotChangeWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "doNotChangeWeeklyPaidTime")]
    pub do_not_change_weekly_paid_time: Option<bool>,
    /// `doNotChangeDailyPaidTime`: `boolean`, required.
    #[doc(alias = "doNotChangeDailyPaidTime")]
    pub do_not_change_daily_paid_time: Option<bool>,
    /// `doNotChangeShiftStartTimes`: `boolean`, required.
    #[doc(alias = "doNotChangeShiftStartTimes")]
    pub do_not_change_shift_start_times: Option<bool>,
    /// `doNotChangeManuallyEditedShifts`: `boolean`, required.
    #[doc(alias = "doNotChangeManuallyEditedShifts")]
    pub do_not_change_manually_edited_shifts: Option<bool>,
    /// `activitySmoothingType`: one of `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu` and `ConsistentServiceLevel`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: Option<Open<ActivitySmoothingType>>,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuRescheduleRequest "BuRescheduleRequest" 11 {
    (
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        agent_ids: Vec<String> = "agentIds" with_agent_ids,
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids,
        management_unit_ids: Vec<String> = "managementUnitIds" with_management_unit_ids required,
        do_not_change_weekly_paid_time: bool = "doNotChangeWeeklyPaidTime" with_do_not_change_weekly_paid_time required,
        do_not_change_daily_paid_time: bool = "doNotChangeDailyPaidTime" with_do_not_change_daily_paid_time required,
        do_not_change_shift_start_times: bool = "doNotChangeShiftStartTimes" with_do_not_change_shift_start_times required,
        do_not_change_manually_edited_shifts: bool = "doNotChangeManuallyEditedShifts" with_do_not_change_manually_edited_shifts required,
        activity_smoothing_type: Open<ActivitySmoothingType> = "activitySmoothingType" with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" with_induce_schedule_variability,
    )
});

/// The property `activitySmoothingType` of `BuRescheduleRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

crate::runtime::values!(ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});
