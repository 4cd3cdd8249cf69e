// @generated from the schema "SchedulerMessageTypeSeverity"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SchedulerMessageTypeSeverity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulerMessageTypeSeverity {
    /// `type`: one of `AgentNotFound`, `AgentNotInSelectedManagementUnit`, `AgentNotLicensed`, `AgentWithoutWorkPlan` and 41 more.
    pub r#type: Option<Open<Type>>,
    /// `severity`: one of `Ignore`, `Information`, `Warning` and `Error`.
    pub severity: Option<Open<Severity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulerMessageTypeSeverity "SchedulerMessageTypeSeverity" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        severity: Open<Severity> = "severity" with_severity,
    )
});

/// The property `type` of `SchedulerMessageTypeSeverity`. Known values: `AgentNotFound`, `AgentNotInSelectedManagementUnit`, `AgentNotLicensed`, `AgentWithoutWorkPlan`, `WorkPlanNotEnabled`, `WorkPlanNotFound`, `AgentWithoutCapability`, `NoNeedDays`, `UnableToProduceAgentSchedule`, `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`, `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`, `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`, `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`, `UnableToScheduleMinIntershiftTimeFromAgentHistory`, `UnableToScheduleMinIntershiftTimeFromDst`, `UnableToScheduleMinShiftStartDistanceFromAgentHistory`, `UnableToScheduleMinShiftStartDistanceFromDst`, `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`, `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`, `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`, `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`, `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`, `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`, `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`, `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`, `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`, `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`, `UnableToScheduleWorkDayFromTimeOff`, `UnableToScheduleMaxConsecutiveWorkingDays`, `UnableToScheduleMaxConsecutiveWorkingWeekends`, `UnableToScheduleMaxWeeklyPaidTime`, `UnableToScheduleMaxWeeklyWorkDays`, `UnableToScheduleMaxWorkDayPaidTime`, `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`, `UnableToScheduleMinIntershiftTime`, `UnableToScheduleMinShiftStartDistance`, `UnableToScheduleMinWeeklyPaidTime`, `UnableToScheduleMinWeeklyWorkDays`, `UnableToScheduleMinWorkDayPaidTime`, `UnableToSchedulePlanningPeriodMaxDaysOff`, `UnableToSchedulePlanningPeriodMaxPaidTime`, `UnableToSchedulePlanningPeriodMinDaysOff`, `UnableToSchedulePlanningPeriodMinPaidTime`, `UnableToScheduleShiftVariance`, `UnableToScheduleWorkDay`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    AgentNotFound,
    AgentNotInSelectedManagementUnit,
    AgentNotLicensed,
    AgentWithoutWorkPlan,
    WorkPlanNotEnabled,
    WorkPlanNotFound,
    AgentWithoutCapability,
    NoNeedDays,
    UnableToProduceAgentSchedule,
    UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory,
    UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory,
    UnableToScheduleMaxWeeklyPaidTimeFromTimeOff,
    UnableToScheduleMaxWorkDayPaidTimeFromTimeOff,
    UnableToScheduleMinIntershiftTimeFromAgentHistory,
    UnableToScheduleMinIntershiftTimeFromDst,
    UnableToScheduleMinShiftStartDistanceFromAgentHistory,
    UnableToScheduleMinShiftStartDistanceFromDst,
    UnableToScheduleMinWeeklyPaidTimeFromTimeOff,
    UnableToScheduleMinWeeklyWorkDaysFromTimeOff,
    UnableToScheduleMinWorkDayPaidTimeFromTimeOff,
    UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory,
    UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff,
    UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory,
    UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff,
    UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory,
    UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory,
    UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff,
    UnableToScheduleWorkDayFromTimeOff,
    UnableToScheduleMaxConsecutiveWorkingDays,
    UnableToScheduleMaxConsecutiveWorkingWeekends,
    UnableToScheduleMaxWeeklyPaidTime,
    UnableToScheduleMaxWeeklyWorkDays,
    UnableToScheduleMaxWorkDayPaidTime,
    UnableToScheduleMinConsecutiveNonWorkingTimePerWeek,
    UnableToScheduleMinIntershiftTime,
    UnableToScheduleMinShiftStartDistance,
    UnableToScheduleMinWeeklyPaidTime,
    UnableToScheduleMinWeeklyWorkDays,
    UnableToScheduleMinWorkDayPaidTime,
    UnableToSchedulePlanningPeriodMaxDaysOff,
    UnableToSchedulePlanningPeriodMaxPaidTime,
    UnableToSchedulePlanningPeriodMinDaysOff,
    UnableToSchedulePlanningPeriodMinPaidTime,
    UnableToScheduleShiftVariance,
    UnableToScheduleWorkDay,
}

crate::runtime::values!(Type {
    AgentNotFound = "AgentNotFound",
    AgentNotInSelectedManagementUnit = "AgentNotInSelectedManagementUnit",
    AgentNotLicensed = "AgentNotLicensed",
    AgentWithoutWorkPlan = "AgentWithoutWorkPlan",
    WorkPlanNotEnabled = "WorkPlanNotEnabled",
    WorkPlanNotFound = "WorkPlanNotFound",
    AgentWithoutCapability = "AgentWithoutCapability",
    NoNeedDays = "NoNeedDays",
    UnableToProduceAgentSchedule = "UnableToProduceAgentSchedule",
    UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory = "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory",
    UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory = "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory",
    UnableToScheduleMaxWeeklyPaidTimeFromTimeOff = "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff",
    UnableToScheduleMaxWorkDayPaidTimeFromTimeOff = "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff",
    UnableToScheduleMinIntershiftTimeFromAgentHistory = "UnableToScheduleMinIntershiftTimeFromAgentHistory",
    UnableToScheduleMinIntershiftTimeFromDst = "UnableToScheduleMinIntershiftTimeFromDst",
    UnableToScheduleMinShiftStartDistanceFromAgentHistory = "UnableToScheduleMinShiftStartDistanceFromAgentHistory",
    UnableToScheduleMinShiftStartDistanceFromDst = "UnableToScheduleMinShiftStartDistanceFromDst",
    UnableToScheduleMinWeeklyPaidTimeFromTimeOff = "UnableToScheduleMinWeeklyPaidTimeFromTimeOff",
    UnableToScheduleMinWeeklyWorkDaysFromTimeOff = "UnableToScheduleMinWeeklyWorkDaysFromTimeOff",
    UnableToScheduleMinWorkDayPaidTimeFromTimeOff = "UnableToScheduleMinWorkDayPaidTimeFromTimeOff",
    UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory = "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory",
    UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff = "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff",
    UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory = "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory",
    UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff = "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff",
    UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory = "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory",
    UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory = "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory",
    UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff = "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff",
    UnableToScheduleWorkDayFromTimeOff = "UnableToScheduleWorkDayFromTimeOff",
    UnableToScheduleMaxConsecutiveWorkingDays = "UnableToScheduleMaxConsecutiveWorkingDays",
    UnableToScheduleMaxConsecutiveWorkingWeekends = "UnableToScheduleMaxConsecutiveWorkingWeekends",
    UnableToScheduleMaxWeeklyPaidTime = "UnableToScheduleMaxWeeklyPaidTime",
    UnableToScheduleMaxWeeklyWorkDays = "UnableToScheduleMaxWeeklyWorkDays",
    UnableToScheduleMaxWorkDayPaidTime = "UnableToScheduleMaxWorkDayPaidTime",
    UnableToScheduleMinConsecutiveNonWorkingTimePerWeek = "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek",
    UnableToScheduleMinIntershiftTime = "UnableToScheduleMinIntershiftTime",
    UnableToScheduleMinShiftStartDistance = "UnableToScheduleMinShiftStartDistance",
    UnableToScheduleMinWeeklyPaidTime = "UnableToScheduleMinWeeklyPaidTime",
    UnableToScheduleMinWeeklyWorkDays = "UnableToScheduleMinWeeklyWorkDays",
    UnableToScheduleMinWorkDayPaidTime = "UnableToScheduleMinWorkDayPaidTime",
    UnableToSchedulePlanningPeriodMaxDaysOff = "UnableToSchedulePlanningPeriodMaxDaysOff",
    UnableToSchedulePlanningPeriodMaxPaidTime = "UnableToSchedulePlanningPeriodMaxPaidTime",
    UnableToSchedulePlanningPeriodMinDaysOff = "UnableToSchedulePlanningPeriodMinDaysOff",
    UnableToSchedulePlanningPeriodMinPaidTime = "UnableToSchedulePlanningPeriodMinPaidTime",
    UnableToScheduleShiftVariance = "UnableToScheduleShiftVariance",
    UnableToScheduleWorkDay = "UnableToScheduleWorkDay",
});

/// The property `severity` of `SchedulerMessageTypeSeverity`. Known values: `Ignore`, `Information`, `Warning`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Severity {
    Ignore,
    Information,
    Warning,
    Error,
}

crate::runtime::values!(Severity {
    Ignore = "Ignore",
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});
