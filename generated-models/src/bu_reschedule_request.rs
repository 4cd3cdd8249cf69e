// @generated from the schema "BuRescheduleRequest"; changes made here are lost at the next generation

/// The schema `BuRescheduleRequest`.
#[repr(C)]
pub struct BuRescheduleRequest {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `agentIds`: `array of string`.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitIds`: `array of string`, required.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `doNotChangeWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "doNotChangeWeeklyPaidTime")]
    pub do_not_change_weekly_paid_time: ::std::option::Option<bool>,
    /// `doNotChangeDailyPaidTime`: `boolean`, required.
    #[doc(alias = "doNotChangeDailyPaidTime")]
    pub do_not_change_daily_paid_time: ::std::option::Option<bool>,
    /// `doNotChangeShiftStartTimes`: `boolean`, required.
    #[doc(alias = "doNotChangeShiftStartTimes")]
    pub do_not_change_shift_start_times: ::std::option::Option<bool>,
    /// `doNotChangeManuallyEditedShifts`: `boolean`, required.
    #[doc(alias = "doNotChangeManuallyEditedShifts")]
    pub do_not_change_manually_edited_shifts: ::std::option::Option<bool>,
    /// `activitySmoothingType`: `string`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: ::std::option::Option<
        crate::runtime::Open<ActivitySmoothingType>,
    >,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuRescheduleRequest "BuRescheduleRequest" 11 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        agent_ids: ::std::vec::Vec<::std::string::String> = "agentIds" 0 with_agent_ids,
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 0 with_activity_code_ids,
        management_unit_ids: ::std::vec::Vec<::std::string::String> = "managementUnitIds" 1 with_management_unit_ids,
        do_not_change_weekly_paid_time: bool = "doNotChangeWeeklyPaidTime" 1 with_do_not_change_weekly_paid_time,
        do_not_change_daily_paid_time: bool = "doNotChangeDailyPaidTime" 1 with_do_not_change_daily_paid_time,
        do_not_change_shift_start_times: bool = "doNotChangeShiftStartTimes" 1 with_do_not_change_shift_start_times,
        do_not_change_manually_edited_shifts: bool = "doNotChangeManuallyEditedShifts" 1 with_do_not_change_manually_edited_shifts,
        activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType> = "activitySmoothingType" 0 with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" 0 with_induce_schedule_variability,
    )
});

/// The property `activitySmoothingType` of `BuRescheduleRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

crate::runtime::known!(ActivitySmoothingType);

impl crate::runtime::Enum for ActivitySmoothingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReduceConcurrentActivitiesAcrossBu, "ReduceConcurrentActivitiesAcrossBu"),
        (Self::ReduceConcurrentActivitiesAcrossMu, "ReduceConcurrentActivitiesAcrossMu"),
        (Self::ConsistentServiceLevel, "ConsistentServiceLevel"),
    ];
}
