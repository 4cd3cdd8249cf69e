// @generated from the schema "WorkPlanConstraintMessage"; changes made here are lost at the next generation

/// The schema `WorkPlanConstraintMessage`.
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

impl crate::runtime::Model for WorkPlanConstraintMessage {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        arguments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanConstraintMessage = &<WorkPlanConstraintMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanConstraintMessage",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("arguments", "arguments", 0)],
        fields: &[&E.r#type, &E.arguments],
    }
};

crate::runtime::model!(WorkPlanConstraintMessage);

crate::runtime::setters!(WorkPlanConstraintMessage {
    with_type: r#type: crate::runtime::Open<Type>,
    with_arguments: arguments: ::std::vec::Vec<crate::WorkPlanValidationMessageArgument>,
});

/// The property `type` of `WorkPlanConstraintMessage`. Known values: `ActivityEarliestStartTimeMinutesFromMidnight`, `ActivityEarliestStartTimeMinutesFromShiftStart`, `ActivityLatestStartTimeMinutesFromMidnight`, `ActivityLatestStartTimeMinutesFromShiftStart`, `ActivityMinimumLengthFromShiftEndMinutes`, `ActivityMinimumLengthFromShiftStartMinutes`, `ActivityStartTimeIncrementInMinutes`, `PlanningPeriodMaximumDaysOff`, `PlanningPeriodMaximumPaidTimeMinutes`, `PlanningPeriodMinimumDaysOff`, `PlanningPeriodMinimumPaidTimeMinutes`, `ShiftDayOffRule`, `ShiftEarliestStartTimeMinutesFromMidnight`, `ShiftEarliestStopTimeMinutesFromMidnight`, `ShiftLatestStartTimeMinutesFromMidnight`, `ShiftLatestStopTimeMinutesFromMidnight`, `ShiftMaximumContiguousTimeMinutes`, `ShiftMaximumPaidTimeMinutes`, `ShiftMinimumContiguousTimeMinutes`, `ShiftMinimumPaidTimeMinutes`, `ShiftStartTimeIncrementInMinutes`, `ShiftStartVarianceMaximumVarianceMinutes`, `ShiftStartVariancePaidDuration`, `WorkPlanMaximumConsecutiveWorkingDays`, `WorkPlanMaximumConsecutiveWorkingWeekends`, `WorkPlanMaximumWeeklyPaidTimeMinutes`, `WorkPlanMaximumWorkingDaysPerWeek`, `WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes`, `WorkPlanMinimumInterShiftTimeMinutes`, `WorkPlanMinimumShiftStartDistanceMinutes`, `WorkPlanMinimumWeeklyPaidTimeMinutes`, `WorkPlanMinimumWorkingDaysPerWeek`, `WorkPlanOptionalDays`, `WorkPlanPaidTimeGranularityMinutes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
