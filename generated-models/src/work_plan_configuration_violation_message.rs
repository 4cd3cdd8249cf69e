// @generated from the schema "WorkPlanConfigurationViolationMessage"; changes made here are lost at the next generation

/// The schema `WorkPlanConfigurationViolationMessage`.
#[repr(C)]
pub struct WorkPlanConfigurationViolationMessage {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `arguments`: `array of WorkPlanValidationMessageArgument`.
    pub arguments: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanValidationMessageArgument>,
    >,
    /// `severity`: `string`.
    pub severity: ::std::option::Option<crate::runtime::Open<Severity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanConfigurationViolationMessage "WorkPlanConfigurationViolationMessage" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        arguments: ::std::vec::Vec<crate::WorkPlanValidationMessageArgument> = "arguments" 0 with_arguments,
        severity: crate::runtime::Open<Severity> = "severity" 0 with_severity,
    )
});

/// The property `type` of `WorkPlanConfigurationViolationMessage`. Known values: `ActivitiesOverlap`, `ActivityEndGreaterThanShiftStop`, `ActivityPaidTimeGreaterThanShiftPaidTime`, `ActivityStartBeforeShiftStart`, `ActivityStartGreaterThanEqualToShiftStop`, `ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes`, `DailyExactPaidMinutes`, `DailyMaxTotalLessThanWeeklyMin`, `DailyMaxTotalLessThanWeeklyMinWithOptional`, `DailyMaxTotalLessThanWeeklyMinWithoutOptional`, `DailyMinTotalGreaterThanWeeklyMax`, `DailyMinTotalGreaterThanWeeklyMaxWithOptional`, `DailyMinTotalGreaterThanWeeklyMaxWithoutOptional`, `DailyRequiredDaysGreaterThanWeeklyMaxDays`, `DailyShiftHasNoDaysSelected`, `DailyShiftMaxPossibilitiesViolated`, `EarliestShiftStopIsTooLate`, `ExactPaidTimeNotDivisibleByGranularity`, `MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek`, `MaxDaysOffPerPlanningPeriodNotCorrect`, `MaxPaidTimeIsMoreThanShiftLength`, `MaxPaidTimeNotDivisibleByGranularity`, `MaxPaidTimePerMonthlyPlanningPeriod`, `MaxPaidTimePerPlanningPeriod`, `MaxShifts`, `MinPaidTimeNotDivisibleByGranularity`, `MinPaidTimePerMonthlyPlanningPeriod`, `MinPaidTimePerPlanningPeriod`, `NoShifts`, `PaidTimeGreaterThanMaxWorkTime`, `PaidTimeLessThanMinWorkTime`, `PaidTimeNotMetByShiftStartStop`, `ShiftDaysSelectMoreThanMinWorkingDays`, `ShiftStopEarlierThanStart`, `ShiftVarianceCannotBeMet`, `WeeklyExactPaidMinutes`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActivitiesOverlap, "ActivitiesOverlap"),
        (Self::ActivityEndGreaterThanShiftStop, "ActivityEndGreaterThanShiftStop"),
        (
            Self::ActivityPaidTimeGreaterThanShiftPaidTime,
            "ActivityPaidTimeGreaterThanShiftPaidTime",
        ),
        (Self::ActivityStartBeforeShiftStart, "ActivityStartBeforeShiftStart"),
        (
            Self::ActivityStartGreaterThanEqualToShiftStop,
            "ActivityStartGreaterThanEqualToShiftStop",
        ),
        (
            Self::ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes,
            "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes",
        ),
        (Self::DailyExactPaidMinutes, "DailyExactPaidMinutes"),
        (Self::DailyMaxTotalLessThanWeeklyMin, "DailyMaxTotalLessThanWeeklyMin"),
        (
            Self::DailyMaxTotalLessThanWeeklyMinWithOptional,
            "DailyMaxTotalLessThanWeeklyMinWithOptional",
        ),
        (
            Self::DailyMaxTotalLessThanWeeklyMinWithoutOptional,
            "DailyMaxTotalLessThanWeeklyMinWithoutOptional",
        ),
        (Self::DailyMinTotalGreaterThanWeeklyMax, "DailyMinTotalGreaterThanWeeklyMax"),
        (
            Self::DailyMinTotalGreaterThanWeeklyMaxWithOptional,
            "DailyMinTotalGreaterThanWeeklyMaxWithOptional",
        ),
        (
            Self::DailyMinTotalGreaterThanWeeklyMaxWithoutOptional,
            "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional",
        ),
        (
            Self::DailyRequiredDaysGreaterThanWeeklyMaxDays,
            "DailyRequiredDaysGreaterThanWeeklyMaxDays",
        ),
        (Self::DailyShiftHasNoDaysSelected, "DailyShiftHasNoDaysSelected"),
        (Self::DailyShiftMaxPossibilitiesViolated, "DailyShiftMaxPossibilitiesViolated"),
        (Self::EarliestShiftStopIsTooLate, "EarliestShiftStopIsTooLate"),
        (
            Self::ExactPaidTimeNotDivisibleByGranularity,
            "ExactPaidTimeNotDivisibleByGranularity",
        ),
        (
            Self::MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek,
            "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek",
        ),
        (
            Self::MaxDaysOffPerPlanningPeriodNotCorrect,
            "MaxDaysOffPerPlanningPeriodNotCorrect",
        ),
        (Self::MaxPaidTimeIsMoreThanShiftLength, "MaxPaidTimeIsMoreThanShiftLength"),
        (
            Self::MaxPaidTimeNotDivisibleByGranularity,
            "MaxPaidTimeNotDivisibleByGranularity",
        ),
        (
            Self::MaxPaidTimePerMonthlyPlanningPeriod,
            "MaxPaidTimePerMonthlyPlanningPeriod",
        ),
        (Self::MaxPaidTimePerPlanningPeriod, "MaxPaidTimePerPlanningPeriod"),
        (Self::MaxShifts, "MaxShifts"),
        (
            Self::MinPaidTimeNotDivisibleByGranularity,
            "MinPaidTimeNotDivisibleByGranularity",
        ),
        (
            Self::MinPaidTimePerMonthlyPlanningPeriod,
            "MinPaidTimePerMonthlyPlanningPeriod",
        ),
        (Self::MinPaidTimePerPlanningPeriod, "MinPaidTimePerPlanningPeriod"),
        (Self::NoShifts, "NoShifts"),
        (Self::PaidTimeGreaterThanMaxWorkTime, "PaidTimeGreaterThanMaxWorkTime"),
        (Self::PaidTimeLessThanMinWorkTime, "PaidTimeLessThanMinWorkTime"),
        (Self::PaidTimeNotMetByShiftStartStop, "PaidTimeNotMetByShiftStartStop"),
        (
            Self::ShiftDaysSelectMoreThanMinWorkingDays,
            "ShiftDaysSelectMoreThanMinWorkingDays",
        ),
        (Self::ShiftStopEarlierThanStart, "ShiftStopEarlierThanStart"),
        (Self::ShiftVarianceCannotBeMet, "ShiftVarianceCannotBeMet"),
        (Self::WeeklyExactPaidMinutes, "WeeklyExactPaidMinutes"),
    ];
}

/// The property `severity` of `WorkPlanConfigurationViolationMessage`. Known values: `Information`, `Warning`, `Error`.
#[non_exhaustive]
pub enum Severity {
    Information,
    Warning,
    Error,
}

crate::runtime::known!(Severity);

impl crate::runtime::Enum for Severity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Information, "Information"),
        (Self::Warning, "Warning"),
        (Self::Error, "Error"),
    ];
}
