// @generated from the schema "ScheduleGenerationMessage"; changes made here are lost at the next generation

use crate::SchedulerMessageArgument;
use crate::runtime::{Extra, Open};

/// The schema `ScheduleGenerationMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScheduleGenerationMessage {
    /// `type`: one of `AgentNotFound`, `AgentNotInSelectedManagementUnit`, `AgentNotLicensed`, `AgentWithoutWorkPlan` and 41 more.
    pub r#type: Option<Open<Type>>,
    /// `arguments`: `array of SchedulerMessageArgument`.
    pub arguments: Option<Vec<SchedulerMessageArgument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScheduleGenerationMessage "ScheduleGenerationMessage" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        arguments: Vec<SchedulerMessageArgument> = "arguments" with_arguments,
    )
});

/// The property `type` of `ScheduleGenerationMessage`. Known values: `AgentNotFound`, `AgentNotInSelectedManagementUnit`, `AgentNotLicensed`, `AgentWithoutWorkPlan`, `WorkPlanNotEnabled`, `WorkPlanNotFound`, `AgentWithoutCapability`, `NoNeedDays`, `UnableToProduceAgentSchedule`, `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`, `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`, `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`, `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`, `UnableToScheduleMinIntershiftTimeFromAgentHistory`, `UnableToScheduleMinIntershiftTimeFromDst`, `UnableToScheduleMinShiftStartDistanceFromAgentHistory`, `UnableToScheduleMinShiftStartDistanceFromDst`, `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`, `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`, `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`, `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`, `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`, `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`, `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`, `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`, `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`, `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`, `UnableToScheduleWorkDayFromTimeOff`, `UnableToScheduleMaxConsecutiveWorkingDays`, `UnableToScheduleMaxConsecutiveWorkingWeekends`, `UnableToScheduleMaxWeeklyPaidTime`, `UnableToScheduleMaxWeeklyWorkDays`, `UnableToScheduleMaxWorkDayPaidTime`, `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`, `UnableToScheduleMinIntershiftTime`, `UnableToScheduleMinShiftStartDistance`, `UnableToScheduleMinWeeklyPaidTime`, `UnableToScheduleMinWeeklyWorkDays`, `UnableToScheduleMinWorkDayPaidTime`, `UnableToSchedulePlanningPeriodMaxDaysOff`, `UnableToSchedulePlanningPeriodMaxPaidTime`, `UnableToSchedulePlanningPeriodMinDaysOff`, `UnableToSchedulePlanningPeriodMinPaidTime`, `UnableToScheduleShiftVariance`, `UnableToScheduleWorkDay`.
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
