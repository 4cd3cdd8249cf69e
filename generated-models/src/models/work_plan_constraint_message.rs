// @generated from the schema "WorkPlanConstraintMessage"; changes made here are lost at the next generation

use crate::WorkPlanValidationMessageArgument;
use crate::runtime::{Extra, Open};

/// The schema `WorkPlanConstraintMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanConstraintMessage {
    /// `type`: one of `ActivityEarliestStartTimeMinutesFromMidnight`, `ActivityEarliestStartTimeMinutesFromShiftStart`, `ActivityLatestStartTimeMinutesFromMidnight`, `ActivityLatestStartTimeMinutesFromShiftStart` and 30 more.
    pub r#type: Option<Open<Type>>,
    /// `arguments`: `array of WorkPlanValidationMessageArgument`.
    pub arguments: Option<Vec<WorkPlanValidationMessageArgument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanConstraintMessage "WorkPlanConstraintMessage" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        arguments: Vec<WorkPlanValidationMessageArgument> = "arguments" with_arguments,
    )
});

/// The property `type` of `WorkPlanConstraintMessage`. Known values: `ActivityEarliestStartTimeMinutesFromMidnight`, `ActivityEarliestStartTimeMinutesFromShiftStart`, `ActivityLatestStartTimeMinutesFromMidnight`, `ActivityLatestStartTimeMinutesFromShiftStart`, `ActivityMinimumLengthFromShiftEndMinutes`, `ActivityMinimumLengthFromShiftStartMinutes`, `ActivityStartTimeIncrementInMinutes`, `PlanningPeriodMaximumDaysOff`, `PlanningPeriodMaximumPaidTimeMinutes`, `PlanningPeriodMinimumDaysOff`, `PlanningPeriodMinimumPaidTimeMinutes`, `ShiftDayOffRule`, `ShiftEarliestStartTimeMinutesFromMidnight`, `ShiftEarliestStopTimeMinutesFromMidnight`, `ShiftLatestStartTimeMinutesFromMidnight`, `ShiftLatestStopTimeMinutesFromMidnight`, `ShiftMaximumContiguousTimeMinutes`, `ShiftMaximumPaidTimeMinutes`, `ShiftMinimumContiguousTimeMinutes`, `ShiftMinimumPaidTimeMinutes`, `ShiftStartTimeIncrementInMinutes`, `ShiftStartVarianceMaximumVarianceMinutes`, `ShiftStartVariancePaidDuration`, `WorkPlanMaximumConsecutiveWorkingDays`, `WorkPlanMaximumConsecutiveWorkingWeekends`, `WorkPlanMaximumWeeklyPaidTimeMinutes`, `WorkPlanMaximumWorkingDaysPerWeek`, `WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes`, `WorkPlanMinimumInterShiftTimeMinutes`, `WorkPlanMinimumShiftStartDistanceMinutes`, `WorkPlanMinimumWeeklyPaidTimeMinutes`, `WorkPlanMinimumWorkingDaysPerWeek`, `WorkPlanOptionalDays`, `WorkPlanPaidTimeGranularityMinutes`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    ActivityEarliestStartTimeMinutesFromMidnight = "ActivityEarliestStartTimeMinutesFromMidnight",
    ActivityEarliestStartTimeMinutesFromShiftStart = "ActivityEarliestStartTimeMinutesFromShiftStart",
    ActivityLatestStartTimeMinutesFromMidnight = "ActivityLatestStartTimeMinutesFromMidnight",
    ActivityLatestStartTimeMinutesFromShiftStart = "ActivityLatestStartTimeMinutesFromShiftStart",
    ActivityMinimumLengthFromShiftEndMinutes = "ActivityMinimumLengthFromShiftEndMinutes",
    ActivityMinimumLengthFromShiftStartMinutes = "ActivityMinimumLengthFromShiftStartMinutes",
    ActivityStartTimeIncrementInMinutes = "ActivityStartTimeIncrementInMinutes",
    PlanningPeriodMaximumDaysOff = "PlanningPeriodMaximumDaysOff",
    PlanningPeriodMaximumPaidTimeMinutes = "PlanningPeriodMaximumPaidTimeMinutes",
    PlanningPeriodMinimumDaysOff = "PlanningPeriodMinimumDaysOff",
    PlanningPeriodMinimumPaidTimeMinutes = "PlanningPeriodMinimumPaidTimeMinutes",
    ShiftDayOffRule = "ShiftDayOffRule",
    ShiftEarliestStartTimeMinutesFromMidnight = "ShiftEarliestStartTimeMinutesFromMidnight",
    ShiftEarliestStopTimeMinutesFromMidnight = "ShiftEarliestStopTimeMinutesFromMidnight",
    ShiftLatestStartTimeMinutesFromMidnight = "ShiftLatestStartTimeMinutesFromMidnight",
    ShiftLatestStopTimeMinutesFromMidnight = "ShiftLatestStopTimeMinutesFromMidnight",
    ShiftMaximumContiguousTimeMinutes = "ShiftMaximumContiguousTimeMinutes",
    ShiftMaximumPaidTimeMinutes = "ShiftMaximumPaidTimeMinutes",
    ShiftMinimumContiguousTimeMinutes = "ShiftMinimumContiguousTimeMinutes",
    ShiftMinimumPaidTimeMinutes = "ShiftMinimumPaidTimeMinutes",
    ShiftStartTimeIncrementInMinutes = "ShiftStartTimeIncrementInMinutes",
    ShiftStartVarianceMaximumVarianceMinutes = "ShiftStartVarianceMaximumVarianceMinutes",
    ShiftStartVariancePaidDuration = "ShiftStartVariancePaidDuration",
    WorkPlanMaximumConsecutiveWorkingDays = "WorkPlanMaximumConsecutiveWorkingDays",
    WorkPlanMaximumConsecutiveWorkingWeekends = "WorkPlanMaximumConsecutiveWorkingWeekends",
    WorkPlanMaximumWeeklyPaidTimeMinutes = "WorkPlanMaximumWeeklyPaidTimeMinutes",
    WorkPlanMaximumWorkingDaysPerWeek = "WorkPlanMaximumWorkingDaysPerWeek",
    WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes = "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes",
    WorkPlanMinimumInterShiftTimeMinutes = "WorkPlanMinimumInterShiftTimeMinutes",
    WorkPlanMinimumShiftStartDistanceMinutes = "WorkPlanMinimumShiftStartDistanceMinutes",
    WorkPlanMinimumWeeklyPaidTimeMinutes = "WorkPlanMinimumWeeklyPaidTimeMinutes",
    WorkPlanMinimumWorkingDaysPerWeek = "WorkPlanMinimumWorkingDaysPerWeek",
    WorkPlanOptionalDays = "WorkPlanOptionalDays",
    WorkPlanPaidTimeGranularityMinutes = "WorkPlanPaidTimeGranularityMinutes",
});
