// @generated from the schema "ScheduleGenerationMessage"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationMessage`.
#[repr(C)]
pub struct ScheduleGenerationMessage {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `arguments`: `array of SchedulerMessageArgument`.
    pub arguments: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageArgument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScheduleGenerationMessage "ScheduleGenerationMessage" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        arguments: ::std::vec::Vec<crate::SchedulerMessageArgument> = "arguments" 0 with_arguments,
    )
});

/// The property `type` of `ScheduleGenerationMessage`. Known values: `AgentNotFound`, `AgentNotInSelectedManagementUnit`, `AgentNotLicensed`, `AgentWithoutWorkPlan`, `WorkPlanNotEnabled`, `WorkPlanNotFound`, `AgentWithoutCapability`, `NoNeedDays`, `UnableToProduceAgentSchedule`, `UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory`, `UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory`, `UnableToScheduleMaxWeeklyPaidTimeFromTimeOff`, `UnableToScheduleMaxWorkDayPaidTimeFromTimeOff`, `UnableToScheduleMinIntershiftTimeFromAgentHistory`, `UnableToScheduleMinIntershiftTimeFromDst`, `UnableToScheduleMinShiftStartDistanceFromAgentHistory`, `UnableToScheduleMinShiftStartDistanceFromDst`, `UnableToScheduleMinWeeklyPaidTimeFromTimeOff`, `UnableToScheduleMinWeeklyWorkDaysFromTimeOff`, `UnableToScheduleMinWorkDayPaidTimeFromTimeOff`, `UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory`, `UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff`, `UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory`, `UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff`, `UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory`, `UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory`, `UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff`, `UnableToScheduleWorkDayFromTimeOff`, `UnableToScheduleMaxConsecutiveWorkingDays`, `UnableToScheduleMaxConsecutiveWorkingWeekends`, `UnableToScheduleMaxWeeklyPaidTime`, `UnableToScheduleMaxWeeklyWorkDays`, `UnableToScheduleMaxWorkDayPaidTime`, `UnableToScheduleMinConsecutiveNonWorkingTimePerWeek`, `UnableToScheduleMinIntershiftTime`, `UnableToScheduleMinShiftStartDistance`, `UnableToScheduleMinWeeklyPaidTime`, `UnableToScheduleMinWeeklyWorkDays`, `UnableToScheduleMinWorkDayPaidTime`, `UnableToSchedulePlanningPeriodMaxDaysOff`, `UnableToSchedulePlanningPeriodMaxPaidTime`, `UnableToSchedulePlanningPeriodMinDaysOff`, `UnableToSchedulePlanningPeriodMinPaidTime`, `UnableToScheduleShiftVariance`, `UnableToScheduleWorkDay`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentNotFound, "AgentNotFound"),
        (Self::AgentNotInSelectedManagementUnit, "AgentNotInSelectedManagementUnit"),
        (Self::AgentNotLicensed, "AgentNotLicensed"),
        (Self::AgentWithoutWorkPlan, "AgentWithoutWorkPlan"),
        (Self::WorkPlanNotEnabled, "WorkPlanNotEnabled"),
        (Self::WorkPlanNotFound, "WorkPlanNotFound"),
        (Self::AgentWithoutCapability, "AgentWithoutCapability"),
        (Self::NoNeedDays, "NoNeedDays"),
        (Self::UnableToProduceAgentSchedule, "UnableToProduceAgentSchedule"),
        (
            Self::UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory,
            "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory",
        ),
        (
            Self::UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory,
            "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory",
        ),
        (
            Self::UnableToScheduleMaxWeeklyPaidTimeFromTimeOff,
            "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff",
        ),
        (
            Self::UnableToScheduleMaxWorkDayPaidTimeFromTimeOff,
            "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff",
        ),
        (
            Self::UnableToScheduleMinIntershiftTimeFromAgentHistory,
            "UnableToScheduleMinIntershiftTimeFromAgentHistory",
        ),
        (
            Self::UnableToScheduleMinIntershiftTimeFromDst,
            "UnableToScheduleMinIntershiftTimeFromDst",
        ),
        (
            Self::UnableToScheduleMinShiftStartDistanceFromAgentHistory,
            "UnableToScheduleMinShiftStartDistanceFromAgentHistory",
        ),
        (
            Self::UnableToScheduleMinShiftStartDistanceFromDst,
            "UnableToScheduleMinShiftStartDistanceFromDst",
        ),
        (
            Self::UnableToScheduleMinWeeklyPaidTimeFromTimeOff,
            "UnableToScheduleMinWeeklyPaidTimeFromTimeOff",
        ),
        (
            Self::UnableToScheduleMinWeeklyWorkDaysFromTimeOff,
            "UnableToScheduleMinWeeklyWorkDaysFromTimeOff",
        ),
        (
            Self::UnableToScheduleMinWorkDayPaidTimeFromTimeOff,
            "UnableToScheduleMinWorkDayPaidTimeFromTimeOff",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory,
            "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff,
            "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory,
            "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff,
            "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory,
            "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory,
            "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff,
            "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff",
        ),
        (Self::UnableToScheduleWorkDayFromTimeOff, "UnableToScheduleWorkDayFromTimeOff"),
        (
            Self::UnableToScheduleMaxConsecutiveWorkingDays,
            "UnableToScheduleMaxConsecutiveWorkingDays",
        ),
        (
            Self::UnableToScheduleMaxConsecutiveWorkingWeekends,
            "UnableToScheduleMaxConsecutiveWorkingWeekends",
        ),
        (Self::UnableToScheduleMaxWeeklyPaidTime, "UnableToScheduleMaxWeeklyPaidTime"),
        (Self::UnableToScheduleMaxWeeklyWorkDays, "UnableToScheduleMaxWeeklyWorkDays"),
        (Self::UnableToScheduleMaxWorkDayPaidTime, "UnableToScheduleMaxWorkDayPaidTime"),
        (
            Self::UnableToScheduleMinConsecutiveNonWorkingTimePerWeek,
            "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek",
        ),
        (Self::UnableToScheduleMinIntershiftTime, "UnableToScheduleMinIntershiftTime"),
        (
            Self::UnableToScheduleMinShiftStartDistance,
            "UnableToScheduleMinShiftStartDistance",
        ),
        (Self::UnableToScheduleMinWeeklyPaidTime, "UnableToScheduleMinWeeklyPaidTime"),
        (Self::UnableToScheduleMinWeeklyWorkDays, "UnableToScheduleMinWeeklyWorkDays"),
        (Self::UnableToScheduleMinWorkDayPaidTime, "UnableToScheduleMinWorkDayPaidTime"),
        (
            Self::UnableToSchedulePlanningPeriodMaxDaysOff,
            "UnableToSchedulePlanningPeriodMaxDaysOff",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMaxPaidTime,
            "UnableToSchedulePlanningPeriodMaxPaidTime",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMinDaysOff,
            "UnableToSchedulePlanningPeriodMinDaysOff",
        ),
        (
            Self::UnableToSchedulePlanningPeriodMinPaidTime,
            "UnableToSchedulePlanningPeriodMinPaidTime",
        ),
        (Self::UnableToScheduleShiftVariance, "UnableToScheduleShiftVariance"),
        (Self::UnableToScheduleWorkDay, "UnableToScheduleWorkDay"),
    ];
}
