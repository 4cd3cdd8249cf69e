// @generated from the schema "CreateWorkPlan"; changes made here are lost at the next generation

/// The schema `CreateWorkPlan`.
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

impl crate::runtime::Model for CreateWorkPlan {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        constrain_weekly_paid_time: ::std::option::Option::None,
        flexible_weekly_paid_time: ::std::option::Option::None,
        weekly_exact_paid_minutes: ::std::option::Option::None,
        weekly_minimum_paid_minutes: ::std::option::Option::None,
        weekly_maximum_paid_minutes: ::std::option::Option::None,
        constrain_paid_time_granularity: ::std::option::Option::None,
        paid_time_granularity_minutes: ::std::option::Option::None,
        constrain_minimum_time_between_shifts: ::std::option::Option::None,
        minimum_time_between_shifts_minutes: ::std::option::Option::None,
        maximum_days: ::std::option::Option::None,
        minimum_consecutive_non_working_minutes_per_week: ::std::option::Option::None,
        constrain_maximum_consecutive_working_weekends: ::std::option::Option::None,
        maximum_consecutive_working_weekends: ::std::option::Option::None,
        minimum_working_days_per_week: ::std::option::Option::None,
        constrain_maximum_consecutive_working_days: ::std::option::Option::None,
        maximum_consecutive_working_days: ::std::option::Option::None,
        minimum_shift_start_distance_minutes: ::std::option::Option::None,
        minimum_days_off_per_planning_period: ::std::option::Option::None,
        maximum_days_off_per_planning_period: ::std::option::Option::None,
        minimum_paid_minutes_per_planning_period: ::std::option::Option::None,
        maximum_paid_minutes_per_planning_period: ::std::option::Option::None,
        optional_days: ::std::option::Option::None,
        shift_start_variance_type: ::std::option::Option::None,
        shift_start_variances: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWorkPlan = &<CreateWorkPlan as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWorkPlan",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("enabled", "enabled", 0),
            ("constrainWeeklyPaidTime", "constrain_weekly_paid_time", 0),
            ("flexibleWeeklyPaidTime", "flexible_weekly_paid_time", 0),
            ("weeklyExactPaidMinutes", "weekly_exact_paid_minutes", 0),
            ("weeklyMinimumPaidMinutes", "weekly_minimum_paid_minutes", 0),
            ("weeklyMaximumPaidMinutes", "weekly_maximum_paid_minutes", 0),
            ("constrainPaidTimeGranularity", "constrain_paid_time_granularity", 0),
            ("paidTimeGranularityMinutes", "paid_time_granularity_minutes", 0),
            (
                "constrainMinimumTimeBetweenShifts",
                "constrain_minimum_time_between_shifts",
                0,
            ),
            (
                "minimumTimeBetweenShiftsMinutes",
                "minimum_time_between_shifts_minutes",
                0,
            ),
            ("maximumDays", "maximum_days", 0),
            (
                "minimumConsecutiveNonWorkingMinutesPerWeek",
                "minimum_consecutive_non_working_minutes_per_week",
                0,
            ),
            (
                "constrainMaximumConsecutiveWorkingWeekends",
                "constrain_maximum_consecutive_working_weekends",
                0,
            ),
            (
                "maximumConsecutiveWorkingWeekends",
                "maximum_consecutive_working_weekends",
                0,
            ),
            ("minimumWorkingDaysPerWeek", "minimum_working_days_per_week", 0),
            (
                "constrainMaximumConsecutiveWorkingDays",
                "constrain_maximum_consecutive_working_days",
                0,
            ),
            ("maximumConsecutiveWorkingDays", "maximum_consecutive_working_days", 0),
            (
                "minimumShiftStartDistanceMinutes",
                "minimum_shift_start_distance_minutes",
                0,
            ),
            (
                "minimumDaysOffPerPlanningPeriod",
                "minimum_days_off_per_planning_period",
                0,
            ),
            (
                "maximumDaysOffPerPlanningPeriod",
                "maximum_days_off_per_planning_period",
                0,
            ),
            (
                "minimumPaidMinutesPerPlanningPeriod",
                "minimum_paid_minutes_per_planning_period",
                0,
            ),
            (
                "maximumPaidMinutesPerPlanningPeriod",
                "maximum_paid_minutes_per_planning_period",
                0,
            ),
            ("optionalDays", "optional_days", 0),
            ("shiftStartVarianceType", "shift_start_variance_type", 0),
            ("shiftStartVariances", "shift_start_variances", 0),
            ("shifts", "shifts", 0),
            ("agents", "agents", 0),
        ],
        fields: &[
            &E.name,
            &E.enabled,
            &E.constrain_weekly_paid_time,
            &E.flexible_weekly_paid_time,
            &E.weekly_exact_paid_minutes,
            &E.weekly_minimum_paid_minutes,
            &E.weekly_maximum_paid_minutes,
            &E.constrain_paid_time_granularity,
            &E.paid_time_granularity_minutes,
            &E.constrain_minimum_time_between_shifts,
            &E.minimum_time_between_shifts_minutes,
            &E.maximum_days,
            &E.minimum_consecutive_non_working_minutes_per_week,
            &E.constrain_maximum_consecutive_working_weekends,
            &E.maximum_consecutive_working_weekends,
            &E.minimum_working_days_per_week,
            &E.constrain_maximum_consecutive_working_days,
            &E.maximum_consecutive_working_days,
            &E.minimum_shift_start_distance_minutes,
            &E.minimum_days_off_per_planning_period,
            &E.maximum_days_off_per_planning_period,
            &E.minimum_paid_minutes_per_planning_period,
            &E.maximum_paid_minutes_per_planning_period,
            &E.optional_days,
            &E.shift_start_variance_type,
            &E.shift_start_variances,
            &E.shifts,
            &E.agents,
        ],
    }
};

crate::runtime::model!(CreateWorkPlan);

crate::runtime::setters!(CreateWorkPlan {
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_constrain_weekly_paid_time: constrain_weekly_paid_time: bool,
    with_flexible_weekly_paid_time: flexible_weekly_paid_time: bool,
    with_weekly_exact_paid_minutes: weekly_exact_paid_minutes: i32,
    with_weekly_minimum_paid_minutes: weekly_minimum_paid_minutes: i32,
    with_weekly_maximum_paid_minutes: weekly_maximum_paid_minutes: i32,
    with_constrain_paid_time_granularity: constrain_paid_time_granularity: bool,
    with_paid_time_granularity_minutes: paid_time_granularity_minutes: i32,
    with_constrain_minimum_time_between_shifts: constrain_minimum_time_between_shifts: bool,
    with_minimum_time_between_shifts_minutes: minimum_time_between_shifts_minutes: i32,
    with_maximum_days: maximum_days: i32,
    with_minimum_consecutive_non_working_minutes_per_week: minimum_consecutive_non_working_minutes_per_week: i32,
    with_constrain_maximum_consecutive_working_weekends: constrain_maximum_consecutive_working_weekends: bool,
    with_maximum_consecutive_working_weekends: maximum_consecutive_working_weekends: i32,
    with_minimum_working_days_per_week: minimum_working_days_per_week: i32,
    with_constrain_maximum_consecutive_working_days: constrain_maximum_consecutive_working_days: bool,
    with_maximum_consecutive_working_days: maximum_consecutive_working_days: i32,
    with_minimum_shift_start_distance_minutes: minimum_shift_start_distance_minutes: i32,
    with_minimum_days_off_per_planning_period: minimum_days_off_per_planning_period: i32,
    with_maximum_days_off_per_planning_period: maximum_days_off_per_planning_period: i32,
    with_minimum_paid_minutes_per_planning_period: minimum_paid_minutes_per_planning_period: i32,
    with_maximum_paid_minutes_per_planning_period: maximum_paid_minutes_per_planning_period: i32,
    with_optional_days: optional_days: ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    with_shift_start_variance_type: shift_start_variance_type: crate::runtime::Open<ShiftStartVarianceType>,
    with_shift_start_variances: shift_start_variances: ::std::boxed::Box<crate::ListWrapperShiftStartVariance>,
    with_shifts: shifts: ::std::vec::Vec<crate::CreateWorkPlanShift>,
    with_agents: agents: ::std::vec::Vec<crate::UserReference>,
});

/// The property `shiftStartVarianceType` of `CreateWorkPlan`. Known values: `ShiftStart`, `ShiftStartAndPaidDuration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShiftStartVarianceType {
    ShiftStart,
    ShiftStartAndPaidDuration,
}

impl crate::runtime::Enum for ShiftStartVarianceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ShiftStart, "ShiftStart"),
        (Self::ShiftStartAndPaidDuration, "ShiftStartAndPaidDuration"),
    ];
}
