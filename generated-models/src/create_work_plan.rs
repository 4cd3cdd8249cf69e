// @generated from the schema "CreateWorkPlan"; changes made here are lost at the next generation

/// The schema `CreateWorkPlan`.
#[repr(C)]
pub struct CreateWorkPlan {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `constrainWeeklyPaidTime`: `boolean`.
    #[doc(alias = "constrainWeeklyPaidTime")]
    pub constrain_weekly_paid_time: ::std::option::Option<bool>,
    /// `flexibleWeeklyPaidTime`: `boolean`.
    #[doc(alias = "flexibleWeeklyPaidTime")]
    pub flexible_weekly_paid_time: ::std::option::Option<bool>,
    /// `weeklyExactPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyExactPaidMinutes")]
    pub weekly_exact_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: ::std::option::Option<i32>,
    /// `constrainPaidTimeGranularity`: `boolean`.
    #[doc(alias = "constrainPaidTimeGranularity")]
    pub constrain_paid_time_granularity: ::std::option::Option<bool>,
    /// `paidTimeGranularityMinutes`: `integer (int32)`.
    #[doc(alias = "paidTimeGranularityMinutes")]
    pub paid_time_granularity_minutes: ::std::option::Option<i32>,
    /// `constrainMinimumTimeBetweenShifts`: `boolean`.
    #[doc(alias = "constrainMinimumTimeBetweenShifts")]
    pub constrain_minimum_time_between_shifts: ::std::option::Option<bool>,
    /// `minimumTimeBetweenShiftsMinutes`: `integer (int32)`.
    #[doc(alias = "minimumTimeBetweenShiftsMinutes")]
    pub minimum_time_between_shifts_minutes: ::std::option::Option<i32>,
    /// `maximumDays`: `integer (int32)`.
    #[doc(alias = "maximumDays")]
    pub maximum_days: ::std::option::Option<i32>,
    /// `minimumConsecutiveNonWorkingMinutesPerWeek`: `integer (int32)`.
    #[doc(alias = "minimumConsecutiveNonWorkingMinutesPerWeek")]
    pub minimum_consecutive_non_working_minutes_per_week: ::std::option::Option<i32>,
    /// `constrainMaximumConsecutiveWorkingWeekends`: `boolean`.
    #[doc(alias = "constrainMaximumConsecutiveWorkingWeekends")]
    pub constrain_maximum_consecutive_working_weekends: ::std::option::Option<bool>,
    /// `maximumConsecutiveWorkingWeekends`: `integer (int32)`.
    #[doc(alias = "maximumConsecutiveWorkingWeekends")]
    pub maximum_consecutive_working_weekends: ::std::option::Option<i32>,
    /// `minimumWorkingDaysPerWeek`: `integer (int32)`.
    #[doc(alias = "minimumWorkingDaysPerWeek")]
    pub minimum_working_days_per_week: ::std::option::Option<i32>,
    /// `constrainMaximumConsecutiveWorkingDays`: `boolean`.
    #[doc(alias = "constrainMaximumConsecutiveWorkingDays")]
    pub constrain_maximum_consecutive_working_days: ::std::option::Option<bool>,
    /// `maximumConsecutiveWorkingDays`: `integer (int32)`.
    #[doc(alias = "maximumConsecutiveWorkingDays")]
    pub maximum_consecutive_working_days: ::std::option::Option<i32>,
    /// `minimumShiftStartDistanceMinutes`: `integer (int32)`.
    #[doc(alias = "minimumShiftStartDistanceMinutes")]
    pub minimum_shift_start_distance_minutes: ::std::option::Option<i32>,
    /// `minimumDaysOffPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "minimumDaysOffPerPlanningPeriod")]
    pub minimum_days_off_per_planning_period: ::std::option::Option<i32>,
    /// `maximumDaysOffPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "maximumDaysOffPerPlanningPeriod")]
    pub maximum_days_off_per_planning_period: ::std::option::Option<i32>,
    /// `minimumPaidMinutesPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "minimumPaidMinutesPerPlanningPeriod")]
    pub minimum_paid_minutes_per_planning_period: ::std::option::Option<i32>,
    /// `maximumPaidMinutesPerPlanningPeriod`: `integer (int32)`.
    #[doc(alias = "maximumPaidMinutesPerPlanningPeriod")]
    pub maximum_paid_minutes_per_planning_period: ::std::option::Option<i32>,
    /// `optionalDays`: `SetWrapperDayOfWeek`.
    #[doc(alias = "optionalDays")]
    pub optional_days: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    >,
    /// `shiftStartVarianceType`: `string`.
    #[doc(alias = "shiftStartVarianceType")]
    pub shift_start_variance_type: ::std::option::Option<
        crate::runtime::Open<ShiftStartVarianceType>,
    >,
    /// `shiftStartVariances`: `ListWrapperShiftStartVariance`.
    #[doc(alias = "shiftStartVariances")]
    pub shift_start_variances: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperShiftStartVariance>,
    >,
    /// `shifts`: `array of CreateWorkPlanShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::CreateWorkPlanShift>>,
    /// `agents`: `array of UserReference`.
    pub agents: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateWorkPlan "CreateWorkPlan" 28 {
    (
        name: ::std::string::String = "name" 1 with_name,
        enabled: bool = "enabled" 0 with_enabled,
        constrain_weekly_paid_time: bool = "constrainWeeklyPaidTime" 0 with_constrain_weekly_paid_time,
        flexible_weekly_paid_time: bool = "flexibleWeeklyPaidTime" 0 with_flexible_weekly_paid_time,
        weekly_exact_paid_minutes: i32 = "weeklyExactPaidMinutes" 0 with_weekly_exact_paid_minutes,
        weekly_minimum_paid_minutes: i32 = "weeklyMinimumPaidMinutes" 0 with_weekly_minimum_paid_minutes,
        weekly_maximum_paid_minutes: i32 = "weeklyMaximumPaidMinutes" 0 with_weekly_maximum_paid_minutes,
        constrain_paid_time_granularity: bool = "constrainPaidTimeGranularity" 0 with_constrain_paid_time_granularity,
        paid_time_granularity_minutes: i32 = "paidTimeGranularityMinutes" 0 with_paid_time_granularity_minutes,
        constrain_minimum_time_between_shifts: bool = "constrainMinimumTimeBetweenShifts" 0 with_constrain_minimum_time_between_shifts,
        minimum_time_between_shifts_minutes: i32 = "minimumTimeBetweenShiftsMinutes" 0 with_minimum_time_between_shifts_minutes,
        maximum_days: i32 = "maximumDays" 0 with_maximum_days,
        minimum_consecutive_non_working_minutes_per_week: i32 = "minimumConsecutiveNonWorkingMinutesPerWeek" 0 with_minimum_consecutive_non_working_minutes_per_week,
        constrain_maximum_consecutive_working_weekends: bool = "constrainMaximumConsecutiveWorkingWeekends" 0 with_constrain_maximum_consecutive_working_weekends,
        maximum_consecutive_working_weekends: i32 = "maximumConsecutiveWorkingWeekends" 0 with_maximum_consecutive_working_weekends,
        minimum_working_days_per_week: i32 = "minimumWorkingDaysPerWeek" 0 with_minimum_working_days_per_week,
    )
    (
        constrain_maximum_consecutive_working_days: bool = "constrainMaximumConsecutiveWorkingDays" 0 with_constrain_maximum_consecutive_working_days,
        maximum_consecutive_working_days: i32 = "maximumConsecutiveWorkingDays" 0 with_maximum_consecutive_working_days,
        minimum_shift_start_distance_minutes: i32 = "minimumShiftStartDistanceMinutes" 0 with_minimum_shift_start_distance_minutes,
        minimum_days_off_per_planning_period: i32 = "minimumDaysOffPerPlanningPeriod" 0 with_minimum_days_off_per_planning_period,
        maximum_days_off_per_planning_period: i32 = "maximumDaysOffPerPlanningPeriod" 0 with_maximum_days_off_per_planning_period,
        minimum_paid_minutes_per_planning_period: i32 = "minimumPaidMinutesPerPlanningPeriod" 0 with_minimum_paid_minutes_per_planning_period,
        maximum_paid_minutes_per_planning_period: i32 = "maximumPaidMinutesPerPlanningPeriod" 0 with_maximum_paid_minutes_per_planning_period,
        optional_days: ::std::boxed::Box<crate::SetWrapperDayOfWeek> = "optionalDays" 0 with_optional_days,
        shift_start_variance_type: crate::runtime::Open<ShiftStartVarianceType> = "shiftStartVarianceType" 0 with_shift_start_variance_type,
        shift_start_variances: ::std::boxed::Box<crate::ListWrapperShiftStartVariance> = "shiftStartVariances" 0 with_shift_start_variances,
        shifts: ::std::vec::Vec<crate::CreateWorkPlanShift> = "shifts" 0 with_shifts,
        agents: ::std::vec::Vec<crate::UserReference> = "agents" 0 with_agents,
    )
});

/// The property `shiftStartVarianceType` of `CreateWorkPlan`. Known values: `ShiftStart`, `ShiftStartAndPaidDuration`.
#[non_exhaustive]
pub enum ShiftStartVarianceType {
    ShiftStart,
    ShiftStartAndPaidDuration,
}

crate::runtime::known!(ShiftStartVarianceType);

impl crate::runtime::Enum for ShiftStartVarianceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ShiftStart, "ShiftStart"),
        (Self::ShiftStartAndPaidDuration, "ShiftStartAndPaidDuration"),
    ];
}
