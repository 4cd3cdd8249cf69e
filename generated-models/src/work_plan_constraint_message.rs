// @generated from the schema "WorkPlanConstraintMessage"; changes made here are lost at the next generation

/// The schema `WorkPlanConstraintMessage`.
#[repr(C)]
pub struct WorkPlanConstraintMessage {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `arguments`: `array of WorkPlanValidationMessageArgument`.
    pub arguments: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanValidationMessageArgument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanConstraintMessage "WorkPlanConstraintMessage" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        arguments: ::std::vec::Vec<crate::WorkPlanValidationMessageArgument> = "arguments" 0 with_arguments,
    )
});

/// The property `type` of `WorkPlanConstraintMessage`. Known values: `ActivityEarliestStartTimeMinutesFromMidnight`, `ActivityEarliestStartTimeMinutesFromShiftStart`, `ActivityLatestStartTimeMinutesFromMidnight`, `ActivityLatestStartTimeMinutesFromShiftStart`, `ActivityMinimumLengthFromShiftEndMinutes`, `ActivityMinimumLengthFromShiftStartMinutes`, `ActivityStartTimeIncrementInMinutes`, `PlanningPeriodMaximumDaysOff`, `PlanningPeriodMaximumPaidTimeMinutes`, `PlanningPeriodMinimumDaysOff`, `PlanningPeriodMinimumPaidTimeMinutes`, `ShiftDayOffRule`, `ShiftEarliestStartTimeMinutesFromMidnight`, `ShiftEarliestStopTimeMinutesFromMidnight`, `ShiftLatestStartTimeMinutesFromMidnight`, `ShiftLatestStopTimeMinutesFromMidnight`, `ShiftMaximumContiguousTimeMinutes`, `ShiftMaximumPaidTimeMinutes`, `ShiftMinimumContiguousTimeMinutes`, `ShiftMinimumPaidTimeMinutes`, `ShiftStartTimeIncrementInMinutes`, `ShiftStartVarianceMaximumVarianceMinutes`, `ShiftStartVariancePaidDuration`, `WorkPlanMaximumConsecutiveWorkingDays`, `WorkPlanMaximumConsecutiveWorkingWeekends`, `WorkPlanMaximumWeeklyPaidTimeMinutes`, `WorkPlanMaximumWorkingDaysPerWeek`, `WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes`, `WorkPlanMinimumInterShiftTimeMinutes`, `WorkPlanMinimumShiftStartDistanceMinutes`, `WorkPlanMinimumWeeklyPaidTimeMinutes`, `WorkPlanMinimumWorkingDaysPerWeek`, `WorkPlanOptionalDays`, `WorkPlanPaidTimeGranularityMinutes`.
#[non_exhaustive]
pub enum Type {
    ActivityEarliestStartTimeMinutesFromMidnight,
    ActivityEarliestStartTimeMinutesFromShiftStart,
    ActivityLatestStartTimeMinutesFromMidnight,
    ActivityLatestStartTimeMinutesFromShiftStart,
    ActivityMinimumLengthFromShiftEndMinutes,
    ActivityMinimumLengthFromShiftStartMinutes,
    ActivityStartTimeIncrementInMinutes,
    PlanningPeriodMaximumDaysOff,
    PlanningPeriodMaximumPaidTimeMinutes,
    PlanningPeriodMinimumDaysOff,
    PlanningPeriodMinimumPaidTimeMinutes,
    ShiftDayOffRule,
    ShiftEarliestStartTimeMinutesFromMidnight,
    ShiftEarliestStopTimeMinutesFromMidnight,
    ShiftLatestStartTimeMinutesFromMidnight,
    ShiftLatestStopTimeMinutesFromMidnight,
    ShiftMaximumContiguousTimeMinutes,
    ShiftMaximumPaidTimeMinutes,
    ShiftMinimumContiguousTimeMinutes,
    ShiftMinimumPaidTimeMinutes,
    ShiftStartTimeIncrementInMinutes,
    ShiftStartVarianceMaximumVarianceMinutes,
    ShiftStartVariancePaidDuration,
    WorkPlanMaximumConsecutiveWorkingDays,
    WorkPlanMaximumConsecutiveWorkingWeekends,
    WorkPlanMaximumWeeklyPaidTimeMinutes,
    WorkPlanMaximumWorkingDaysPerWeek,
    WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes,
    WorkPlanMinimumInterShiftTimeMinutes,
    WorkPlanMinimumShiftStartDistanceMinutes,
    WorkPlanMinimumWeeklyPaidTimeMinutes,
    WorkPlanMinimumWorkingDaysPerWeek,
    WorkPlanOptionalDays,
    WorkPlanPaidTimeGranularityMinutes,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (
            Self::ActivityEarliestStartTimeMinutesFromMidnight,
            "ActivityEarliestStartTimeMinutesFromMidnight",
        ),
        (
            Self::ActivityEarliestStartTimeMinutesFromShiftStart,
            "ActivityEarliestStartTimeMinutesFromShiftStart",
        ),
        (
            Self::ActivityLatestStartTimeMinutesFromMidnight,
            "ActivityLatestStartTimeMinutesFromMidnight",
        ),
        (
            Self::ActivityLatestStartTimeMinutesFromShiftStart,
            "ActivityLatestStartTimeMinutesFromShiftStart",
        ),
        (
            Self::ActivityMinimumLengthFromShiftEndMinutes,
            "ActivityMinimumLengthFromShiftEndMinutes",
        ),
        (
            Self::ActivityMinimumLengthFromShiftStartMinutes,
            "ActivityMinimumLengthFromShiftStartMinutes",
        ),
        (
            Self::ActivityStartTimeIncrementInMinutes,
            "ActivityStartTimeIncrementInMinutes",
        ),
        (Self::PlanningPeriodMaximumDaysOff, "PlanningPeriodMaximumDaysOff"),
        (
            Self::PlanningPeriodMaximumPaidTimeMinutes,
            "PlanningPeriodMaximumPaidTimeMinutes",
        ),
        (Self::PlanningPeriodMinimumDaysOff, "PlanningPeriodMinimumDaysOff"),
        (
            Self::PlanningPeriodMinimumPaidTimeMinutes,
            "PlanningPeriodMinimumPaidTimeMinutes",
        ),
        (Self::ShiftDayOffRule, "ShiftDayOffRule"),
        (
            Self::ShiftEarliestStartTimeMinutesFromMidnight,
            "ShiftEarliestStartTimeMinutesFromMidnight",
        ),
        (
            Self::ShiftEarliestStopTimeMinutesFromMidnight,
            "ShiftEarliestStopTimeMinutesFromMidnight",
        ),
        (
            Self::ShiftLatestStartTimeMinutesFromMidnight,
            "ShiftLatestStartTimeMinutesFromMidnight",
        ),
        (
            Self::ShiftLatestStopTimeMinutesFromMidnight,
            "ShiftLatestStopTimeMinutesFromMidnight",
        ),
        (Self::ShiftMaximumContiguousTimeMinutes, "ShiftMaximumContiguousTimeMinutes"),
        (Self::ShiftMaximumPaidTimeMinutes, "ShiftMaximumPaidTimeMinutes"),
        (Self::ShiftMinimumContiguousTimeMinutes, "ShiftMinimumContiguousTimeMinutes"),
        (Self::ShiftMinimumPaidTimeMinutes, "ShiftMinimumPaidTimeMinutes"),
        (Self::ShiftStartTimeIncrementInMinutes, "ShiftStartTimeIncrementInMinutes"),
        (
            Self::ShiftStartVarianceMaximumVarianceMinutes,
            "ShiftStartVarianceMaximumVarianceMinutes",
        ),
        (Self::ShiftStartVariancePaidDuration, "ShiftStartVariancePaidDuration"),
        (
            Self::WorkPlanMaximumConsecutiveWorkingDays,
            "WorkPlanMaximumConsecutiveWorkingDays",
        ),
        (
            Self::WorkPlanMaximumConsecutiveWorkingWeekends,
            "WorkPlanMaximumConsecutiveWorkingWeekends",
        ),
        (
            Self::WorkPlanMaximumWeeklyPaidTimeMinutes,
            "WorkPlanMaximumWeeklyPaidTimeMinutes",
        ),
        (Self::WorkPlanMaximumWorkingDaysPerWeek, "WorkPlanMaximumWorkingDaysPerWeek"),
        (
            Self::WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes,
            "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes",
        ),
        (
            Self::WorkPlanMinimumInterShiftTimeMinutes,
            "WorkPlanMinimumInterShiftTimeMinutes",
        ),
        (
            Self::WorkPlanMinimumShiftStartDistanceMinutes,
            "WorkPlanMinimumShiftStartDistanceMinutes",
        ),
        (
            Self::WorkPlanMinimumWeeklyPaidTimeMinutes,
            "WorkPlanMinimumWeeklyPaidTimeMinutes",
        ),
        (Self::WorkPlanMinimumWorkingDaysPerWeek, "WorkPlanMinimumWorkingDaysPerWeek"),
        (Self::WorkPlanOptionalDays, "WorkPlanOptionalDays"),
        (Self::WorkPlanPaidTimeGranularityMinutes, "WorkPlanPaidTimeGranularityMinutes"),
    ];
}
