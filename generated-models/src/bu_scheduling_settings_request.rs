// @generated from the schema "BuSchedulingSettingsRequest"; changes made here are lost at the next generation

/// The schema `BuSchedulingSettingsRequest`.
#[repr(C)]
pub struct BuSchedulingSettingsRequest {
    /// `messageSeverities`: `array of SchedulerMessageTypeSeverity`.
    #[doc(alias = "messageSeverities")]
    pub message_severities: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageTypeSeverity>,
    >,
    /// `syncTimeOffProperties`: `SetWrapperSyncTimeOffProperty`.
    #[doc(alias = "syncTimeOffProperties")]
    pub sync_time_off_properties: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperSyncTimeOffProperty>,
    >,
    /// `serviceGoalImpact`: `WfmServiceGoalImpactSettings`.
    #[doc(alias = "serviceGoalImpact")]
    pub service_goal_impact: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
    >,
    /// `allowWorkPlanPerMinuteGranularity`: `boolean`.
    #[doc(alias = "allowWorkPlanPerMinuteGranularity")]
    pub allow_work_plan_per_minute_granularity: ::std::option::Option<bool>,
    /// `activitySmoothingType`: `string`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: ::std::option::Option<
        crate::runtime::Open<ActivitySmoothingType>,
    >,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuSchedulingSettingsRequest "BuSchedulingSettingsRequest" 6 {
    (
        message_severities: ::std::vec::Vec<crate::SchedulerMessageTypeSeverity> = "messageSeverities" 0 with_message_severities,
        sync_time_off_properties: ::std::boxed::Box<crate::SetWrapperSyncTimeOffProperty> = "syncTimeOffProperties" 0 with_sync_time_off_properties,
        service_goal_impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings> = "serviceGoalImpact" 0 with_service_goal_impact,
        allow_work_plan_per_minute_granularity: bool = "allowWorkPlanPerMinuteGranularity" 0 with_allow_work_plan_per_minute_granularity,
        activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType> = "activitySmoothingType" 0 with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" 0 with_induce_schedule_variability,
    )
});

/// The property `activitySmoothingType` of `BuSchedulingSettingsRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
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
