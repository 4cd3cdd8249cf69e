// @generated from the schema "CreateWorkPlan"; changes made here are lost at the next generation

use crate::{
    CreateWorkPlanShift, ListWrapperShiftStartVariance, SetWrapperDayOfWeek,
    UserReference,
};
use crate::runtime::{Extra, Open};

/// The schema `CreateWorkPlan`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWorkPlan {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `constrainWeeklyPaidTime`: `boolean`.
    #[doc(alias = "constrainWeeklyPaidTime")]
    pub constrain_weekly_paid_time: Option<bool>,
    /// `flexibleWeeklyPaidTime`: `boolean`.
    #[doc(alias = "flexibleWeeklyPaidTime")]
    pub flexible_weekly_paid_time: Option<bool>,
    /// `weeklyExactPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyExactPaidMinutes")]
    pub weekly_exact_paid_minutes: Option<i32>,
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: Option<i32>,
    /// `constrainPaidTimeGranularity`: `boolean`.
    #[doc(alias = "constrainPaidTimeGranularity")]
    pub constrain_paid_time_granularity: Option<bool>,
    /// `paidTimeGranularityMinutes`: `integer (int32)`.
    #[doc(alias = "paidTimeGranularityMinutes")]
    pub paid_time_granularity_minutes: Option<i32>,
    /// `constrainMinimumTimeBetweenShifts`: `boolean`.
    #[doc(alias = "constrainMinimumTimeBetweenShifts")]
    pub constrain_minimum_time_between_shifts: Option<bool>,
    /// `minimumTimeBetweenShiftsMinutes`: `integer (int32)`.
    #[doc(alias = "minimumTimeBetweenShiftsMinutes")]
    pub minimum_time_between_shifts_minutes: Option<i32>,
    /// `maximumDays`: `integer (int32)`.
    #[doc(alias = "maximumDays")]
    pub maximum_days: Option<i32>,
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`: `integer (int32)`.
    #[doc(alias = "minimumConsecutiveNonWorkingMinutesPerWeek")]
    pub minimum_consecutive_non_working_minutes_per_week: Option<i32>,
    /// `constrainMaximumConsecutiveWorkingWeekends`: `boolean`.
    #[doc(alias = "constrainMaximumConsecutiveWorkingWeekends")]
    pub constrain_maximum_consecutive_working_weekends: Option<bool>,
    /// `maximumConsecutiveWorkingWeekends`: `integer (int32)`.
    #[doc(alias = "maximumConsecutiveWorkingWeekends")]
    pub maximum_consecutive_working_weekends: Option<i32>,
    /// `minimumWorkingDaysPerWeek`: `integer (int32)`.
    #[doc(alias = "minimumWorkingDaysPerWeek")]
    pub minimum_working_days_per_week: Option<i32>,
    /// `constrainMaximumConsecutiveWorkingDays`: `boolean`.
    #[doc(alias = "constrainMaximumConsecutiveWorkingDays")]
    pub constrain_maximum_consecutive_working_days: Option<bool>,
    /// `maximumConsecutiveWorkingDays`: `integer (int32)`.
    #[doc(alias = "maximumConsecutiveWorkingDays")]
    pub maximum_consecutive_working_days: Option<i32>,
    /// `minimumShiftStartDistanceMinutes`: `integer (int32)`.
    #[doc(alias = "minimumShiftStartDistanceMinutes")]
    pub minimum_shift_start_distance_minutes: Option<i32>,
    /// `minimumDaysOffPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "minimumDaysOffPerPlanningPeriod")]
    pub minimum_days_off_per_planning_period: Option<i32>,
    /// `maximumDaysOffPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "maximumDaysOffPerPlanningPeriod")]
    pub maximum_days_off_per_planning_period: Option<i32>,
    /// `minimumPaidMinutesPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "minimumPaidMinutesPerPlanningPeriod")]
    pub minimum_paid_minutes_per_planning_period: Option<i32>,
    /// `maximumPaidMinutesPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "maximumPaidMinutesPerPlanningPeriod")]
    pub maximum_paid_minutes_per_planning_period: Option<i32>,
    /// `optionalDays`: `SetWrapperDayOfWeek`.
    #[doc(alias = "optionalDays")]
    pub optional_days: Option<Box<SetWrapperDayOfWeek>>,
    /// `shiftStartVarianceType`: one of `ShiftStart` and `ShiftStartAndPaidDuration`.
    #[doc(alias = "shiftStartVarianceType")]
    pub shift_start_variance_type: Option<Open<ShiftStartVarianceType>>,
    /// `shiftStartVariances`: `ListWrapperShiftStartVariance`.
    #[doc(alias = "shiftStartVariances")]
    pub shift_start_variances: Option<Box<ListWrapperShiftStartVariance>>,
    /// `shifts`: `array of CreateWorkPlanShift`.
    pub shifts: Option<Vec<CreateWorkPlanShift>>,
    /// `agents`: `array of UserReference`.
    pub agents: Option<Vec<UserReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWorkPlan "CreateWorkPlan" 28 {
    (
        name: String = "name" with_name required,
        enabled: bool = "enabled" with_enabled,
        constrain_weekly_paid_time: bool = "constrainWeeklyPaidTime" with_constrain_weekly_paid_time,
        flexible_weekly_paid_time: bool = "flexibleWeeklyPaidTime" with_flexible_weekly_paid_time,
        weekly_exact_paid_minutes: i32 = "weeklyExactPaidMinutes" with_weekly_exact_paid_minutes,
        weekly_minimum_paid_minutes: i32 = "weeklyMinimumPaidMinutes" with_weekly_minimum_paid_minutes,
        weekly_maximum_paid_minutes: i32 = "weeklyMaximumPaidMinutes" with_weekly_maximum_paid_minutes,
        constrain_paid_time_granularity: bool = "constrainPaidTimeGranularity" with_constrain_paid_time_granularity,
        paid_time_granularity_minutes: i32 = "paidTimeGranularityMinutes" with_paid_time_granularity_minutes,
        constrain_minimum_time_between_shifts: bool = "constrainMinimumTimeBetweenShifts" with_constrain_minimum_time_between_shifts,
        minimum_time_between_shifts_minutes: i32 = "minimumTimeBetweenShiftsMinutes" with_minimum_time_between_shifts_minutes,
        maximum_days: i32 = "maximumDays" with_maximum_days,
        minimum_consecutive_non_working_minutes_per_week: i32 = "minimumConsecutiveNonWorkingMinutesPerWeek" with_minimum_consecutive_non_working_minutes_per_week,
        constrain_maximum_consecutive_working_weekends: bool = "constrainMaximumConsecutiveWorkingWeekends" with_constrain_maximum_consecutive_working_weekends,
        maximum_consecutive_working_weekends: i32 = "maximumConsecutiveWorkingWeekends" with_maximum_consecutive_working_weekends,
        minimum_working_days_per_week: i32 = "minimumWorkingDaysPerWeek" with_minimum_working_days_per_week,
    )
    (
        constrain_maximum_consecutive_working_days: bool = "constrainMaximumConsecutiveWorkingDays" with_constrain_maximum_consecutive_working_days,
        maximum_consecutive_working_days: i32 = "maximumConsecutiveWorkingDays" with_maximum_consecutive_working_days,
        minimum_shift_start_distance_minutes: i32 = "minimumShiftStartDistanceMinutes" with_minimum_shift_start_distance_minutes,
        minimum_days_off_per_planning_period: i32 = "minimumDaysOffPerPlanningPeriod" with_minimum_days_off_per_planning_period,
        maximum_days_off_per_planning_period: i32 = "maximumDaysOffPerPlanningPeriod" with_maximum_days_off_per_planning_period,
        minimum_paid_minutes_per_planning_period: i32 = "minimumPaidMinutesPerPlanningPeriod" with_minimum_paid_minutes_per_planning_period,
        maximum_paid_minutes_per_planning_period: i32 = "maximumPaidMinutesPerPlanningPeriod" with_maximum_paid_minutes_per_planning_period,
        optional_days: Box<SetWrapperDayOfWeek> = "optionalDays" with_optional_days,
        shift_start_variance_type: Open<ShiftStartVarianceType> = "shiftStartVarianceType" with_shift_start_variance_type,
        shift_start_variances: Box<ListWrapperShiftStartVariance> = "shiftStartVariances" with_shift_start_variances,
        shifts: Vec<CreateWorkPlanShift> = "shifts" with_shifts,
        agents: Vec<UserReference> = "agents" with_agents,
    )
});

/// The property `shiftStartVarianceType` of `CreateWorkPlan`. Known values: `ShiftStart`, `ShiftStartAndPaidDuration`.
#[repr(u16)]
#[non_exhaustive]
pub enum ShiftStartVarianceType {
    ShiftStart,
    ShiftStartAndPaidDuration,
}

crate::runtime::values!(ShiftStartVarianceType {
    ShiftStart = "ShiftStart",
    ShiftStartAndPaidDuration = "ShiftStartAndPaidDuration",
});
