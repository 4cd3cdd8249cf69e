// @generated from the schema "WorkPlanConfigurationViolationMessage"; changes made here are lost at the next generation

use crate::WorkPlanValidationMessageArgument;
use crate::runtime::{Extra, Open};

/// The schema `WorkPlanConfigurationViolationMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanConfigurationViolationMessage {
    /// `type`: one of `ActivitiesOverlap`, `ActivityEndGreaterThanShiftStop`, `ActivityPaidTimeGreaterThanShiftPaidTime`, `ActivityStartBeforeShiftStart` and 32 more.
    pub r#type: Option<Open<Type>>,
    /// `arguments`: `array of WorkPlanValidationMessageArgument`.
    pub arguments: Option<Vec<WorkPlanValidationMessageArgument>>,
    /// `severity`: one of `Information`, `Warning` and `Error`.
    pub severity: Option<Open<Severity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanConfigurationViolationMessage "WorkPlanConfigurationViolationMessage" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        arguments: Vec<WorkPlanValidationMessageArgument> = "arguments" with_arguments,
        severity: Open<Severity> = "severity" with_severity,
    )
});

/// The property `type` of `WorkPlanConfigurationViolationMessage`. Known values: `ActivitiesOverlap`, `ActivityEndGreaterThanShiftStop`, `ActivityPaidTimeGreaterThanShiftPaidTime`, `ActivityStartBeforeShiftStart`, `ActivityStartGreaterThanEqualToShiftStop`, `ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes`, `DailyExactPaidMinutes`, `DailyMaxTotalLessThanWeeklyMin`, `DailyMaxTotalLessThanWeeklyMinWithOptional`, `DailyMaxTotalLessThanWeeklyMinWithoutOptional`, `DailyMinTotalGreaterThanWeeklyMax`, `DailyMinTotalGreaterThanWeeklyMaxWithOptional`, `DailyMinTotalGreaterThanWeeklyMaxWithoutOptional`, `DailyRequiredDaysGreaterThanWeeklyMaxDays`, `DailyShiftHasNoDaysSelected`, `DailyShiftMaxPossibilitiesViolated`, `EarliestShiftStopIsTooLate`, `ExactPaidTimeNotDivisibleByGranularity`, `MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek`, `MaxDaysOffPerPlanningPeriodNotCorrect`, `MaxPaidTimeIsMoreThanShiftLength`, `MaxPaidTimeNotDivisibleByGranularity`, `MaxPaidTimePerMonthlyPlanningPeriod`, `MaxPaidTimePerPlanningPeriod`, `MaxShifts`, `MinPaidTimeNotDivisibleByGranularity`, `MinPaidTimePerMonthlyPlanningPeriod`, `MinPaidTimePerPlanningPeriod`, `NoShifts`, `PaidTimeGreaterThanMaxWorkTime`, `PaidTimeLessThanMinWorkTime`, `PaidTimeNotMetByShiftStartStop`, `ShiftDaysSelectMoreThanMinWorkingDays`, `ShiftStopEarlierThanStart`, `ShiftVarianceCannotBeMet`, `WeeklyExactPaidMinutes`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ActivitiesOverlap,
    ActivityEndGreaterThanShiftStop,
    ActivityPaidTimeGreaterThanShiftPaidTime,
    ActivityStartBeforeShiftStart,
    ActivityStartGreaterThanEqualToShiftStop,
    ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes,
    DailyExactPaidMinutes,
    DailyMaxTotalLessThanWeeklyMin,
    DailyMaxTotalLessThanWeeklyMinWithOptional,
    DailyMaxTotalLessThanWeeklyMinWithoutOptional,
    DailyMinTotalGreaterThanWeeklyMax,
    DailyMinTotalGreaterThanWeeklyMaxWithOptional,
    DailyMinTotalGreaterThanWeeklyMaxWithoutOptional,
    DailyRequiredDaysGreaterThanWeeklyMaxDays,
    DailyShiftHasNoDaysSelected,
    DailyShiftMaxPossibilitiesViolated,
    EarliestShiftStopIsTooLate,
    ExactPaidTimeNotDivisibleByGranularity,
    MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek,
    MaxDaysOffPerPlanningPeriodNotCorrect,
    MaxPaidTimeIsMoreThanShiftLength,
    MaxPaidTimeNotDivisibleByGranularity,
    MaxPaidTimePerMonthlyPlanningPeriod,
    MaxPaidTimePerPlanningPeriod,
    MaxShifts,
    MinPaidTimeNotDivisibleByGranularity,
    MinPaidTimePerMonthlyPlanningPeriod,
    MinPaidTimePerPlanningPeriod,
    NoShifts,
    PaidTimeGreaterThanMaxWorkTime,
    PaidTimeLessThanMinWorkTime,
    PaidTimeNotMetByShiftStartStop,
    ShiftDaysSelectMoreThanMinWorkingDays,
    ShiftStopEarlierThanStart,
    ShiftVarianceCannotBeMet,
    WeeklyExactPaidMinutes,
}

crate::runtime::values!(Type {
    ActivitiesOverlap = "ActivitiesOverlap",
    ActivityEndGreaterThanShiftStop = "ActivityEndGreaterThanShiftStop",
    ActivityPaidTimeGreaterThanShiftPaidTime = "ActivityPaidTimeGreaterThanShiftPaidTime",
    ActivityStartBeforeShiftStart = "ActivityStartBeforeShiftStart",
    ActivityStartGreaterThanEqualToShiftStop = "ActivityStartGreaterThanEqualToShiftStop",
    ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes = "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes",
    DailyExactPaidMinutes = "DailyExactPaidMinutes",
    DailyMaxTotalLessThanWeeklyMin = "DailyMaxTotalLessThanWeeklyMin",
    DailyMaxTotalLessThanWeeklyMinWithOptional = "DailyMaxTotalLessThanWeeklyMinWithOptional",
    DailyMaxTotalLessThanWeeklyMinWithoutOptional = "DailyMaxTotalLessThanWeeklyMinWithoutOptional",
    DailyMinTotalGreaterThanWeeklyMax = "DailyMinTotalGreaterThanWeeklyMax",
    DailyMinTotalGreaterThanWeeklyMaxWithOptional = "DailyMinTotalGreaterThanWeeklyMaxWithOptional",
    DailyMinTotalGreaterThanWeeklyMaxWithoutOptional = "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional",
    DailyRequiredDaysGreaterThanWeeklyMaxDays = "DailyRequiredDaysGreaterThanWeeklyMaxDays",
    DailyShiftHasNoDaysSelected = "DailyShiftHasNoDaysSelected",
    DailyShiftMaxPossibilitiesViolated = "DailyShiftMaxPossibilitiesViolated",
    EarliestShiftStopIsTooLate = "EarliestShiftStopIsTooLate",
    ExactPaidTimeNotDivisibleByGranularity = "ExactPaidTimeNotDivisibleByGranularity",
    MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek = "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek",
    MaxDaysOffPerPlanningPeriodNotCorrect = "MaxDaysOffPerPlanningPeriodNotCorrect",
    MaxPaidTimeIsMoreThanShiftLength = "MaxPaidTimeIsMoreThanShiftLength",
    MaxPaidTimeNotDivisibleByGranularity = "MaxPaidTimeNotDivisibleByGranularity",
    MaxPaidTimePerMonthlyPlanningPeriod = "MaxPaidTimePerMonthlyPlanningPeriod",
    MaxPaidTimePerPlanningPeriod = "MaxPaidTimePerPlanningPeriod",
    MaxShifts = "MaxShifts",
    MinPaidTimeNotDivisibleByGranularity = "MinPaidTimeNotDivisibleByGranularity",
    MinPaidTimePerMonthlyPlanningPeriod = "MinPaidTimePerMonthlyPlanningPeriod",
    MinPaidTimePerPlanningPeriod = "MinPaidTimePerPlanningPeriod",
    NoShifts = "NoShifts",
    PaidTimeGreaterThanMaxWorkTime = "PaidTimeGreaterThanMaxWorkTime",
    PaidTimeLessThanMinWorkTime = "PaidTimeLessThanMinWorkTime",
    PaidTimeNotMetByShiftStartStop = "PaidTimeNotMetByShiftStartStop",
    ShiftDaysSelectMoreThanMinWorkingDays = "ShiftDaysSelectMoreThanMinWorkingDays",
    ShiftStopEarlierThanStart = "ShiftStopEarlierThanStart",
    ShiftVarianceCannotBeMet = "ShiftVarianceCannotBeMet",
    WeeklyExactPaidMinutes = "WeeklyExactPaidMinutes",
});

/// The property `severity` of `WorkPlanConfigurationViolationMessage`. Known values: `Information`, `Warning`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Severity {
    Information,
    Warning,
    Error,
}

crate::runtime::values!(Severity {
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});
