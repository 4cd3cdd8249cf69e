// @generated from the schema "BuSchedulingSettingsResponse"; changes made here are lost at the next generation

/// The schema `BuSchedulingSettingsResponse`.
#[repr(C)]
pub struct BuSchedulingSettingsResponse {
    /// `messageSeverities`: `array of SchedulerMessageTypeSeverity`.
    #[doc(alias = "messageSeverities")]
    pub message_severities: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageTypeSeverity>,
    >,
    /// `syncTimeOffProperties`: `array of string`.
    #[doc(alias = "syncTimeOffProperties")]
    pub sync_time_off_properties: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SyncTimeOffProperties>>,
    >,
    /// `serviceGoalImpact`: `WfmServiceGoalImpactSettings`.
    #[doc(alias = "serviceGoalImpact")]
    pub service_goal_impact: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
    >,
    /// `allowWorkPlanPerMinuteGranularity`: `boolean`.
    #[doc(alias = "allowWorkPlanPerMinuteGranularity")]
    pub allow_work_plan_per_minute_granularity: ::std::option::Option<bool>,
    /// `activitySmoothingType`: `string`, required.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: ::std::option::Option<
        crate::runtime::Open<ActivitySmoothingType>,
    >,
    /// `induceScheduleVariability`: `boolean`, required.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuSchedulingSettingsResponse "BuSchedulingSettingsResponse" 6 {
    (
        message_severities: ::std::vec::Vec<crate::SchedulerMessageTypeSeverity> = "messageSeverities" 0 with_message_severities,
        sync_time_off_properties: ::std::vec::Vec<crate::runtime::Open<SyncTimeOffProperties>> = "syncTimeOffProperties" 0 with_sync_time_off_properties,
        service_goal_impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings> = "serviceGoalImpact" 0 with_service_goal_impact,
        allow_work_plan_per_minute_granularity: bool = "allowWorkPlanPerMinuteGranularity" 0 with_allow_work_plan_per_minute_granularity,
        activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType> = "activitySmoothingType" 1 with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" 1 with_induce_schedule_variability,
    )
});

/// The property `syncTimeOffProperties` of `BuSchedulingSettingsResponse`. Known values: `PayableMinutes`.
#[non_exhaustive]
pub enum SyncTimeOffProperties {
    PayableMinutes,
}

crate::runtime::known!(SyncTimeOffProperties);

impl crate::runtime::Enum for SyncTimeOffProperties {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PayableMinutes, "PayableMinutes"),
    ];
}

/// The property `activitySmoothingType` of `BuSchedulingSettingsResponse`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

crate::runtime::known!(ActivitySmoothingType);

impl crate::runtime::Enum for ActivitySmoothingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReduceConcurrentActivitiesAcrossBu, "ReduceConcurrentActivitiesAcrossBu"),
        (Self::ReduceConcurrentActivitiesAcrossMu, "ReduceConcurrentActivitiesAcrossMu"),
        (Self::ConsistentServiceLevel, "ConsistentServiceLevel"),
    ];
}
