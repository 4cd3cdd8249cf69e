// @generated from the schema "BuSchedulingSettingsRequest"; changes made here are lost at the next generation

use crate::{
    SchedulerMessageTypeSeverity, SetWrapperSyncTimeOffProperty,
    WfmServiceGoalImpactSettings,
};
use crate::runtime::{Extra, Open};

/// The schema `BuSchedulingSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuSchedulingSettingsRequest {
    /// `messageSeverities`: `array of SchedulerMessageTypeSeverity`.
    #[doc(alias = "messageSeverities")]
    pub message_severities: Option<Vec<SchedulerMessageTypeSeverity>>,
    /// `syncTimeOffProperties`: `SetWrapperSyncTimeOffProperty`.
    #[doc(alias = "syncTimeOffProperties")]
    pub sync_time_off_properties: Option<Box<SetWrapperSyncTimeOffProperty>>,
    /// `serviceGoalImpact`: `WfmServiceGoalImpactSettings`.
    #[doc(alias = "serviceGoalImpact")]
    pub service_goal_impact: Option<Box<WfmServiceGoalImpactSettings>>,
    /// `allowWorkPlanPerMinuteGranularity`: `boolean`.
    #[doc(alias = "allowWorkPlanPerMinuteGranularity")]
    pub allow_work_plan_per_minute_granularity: Option<bool>,
    /// `activitySmoothingType`: one of `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu` and `ConsistentServiceLevel`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: Option<Open<ActivitySmoothingType>>,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuSchedulingSettingsRequest "BuSchedulingSettingsRequest" 6 {
    (
        message_severities: Vec<SchedulerMessageTypeSeverity> = "messageSeverities" with_message_severities,
        sync_time_off_properties: Box<SetWrapperSyncTimeOffProperty> = "syncTimeOffProperties" with_sync_time_off_properties,
        service_goal_impact: Box<WfmServiceGoalImpactSettings> = "serviceGoalImpact" with_service_goal_impact,
        allow_work_plan_per_minute_granularity: bool = "allowWorkPlanPerMinuteGranularity" with_allow_work_plan_per_minute_granularity,
        activity_smoothing_type: Open<ActivitySmoothingType> = "activitySmoothingType" with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" with_induce_schedule_variability,
    )
});

/// The property `activitySmoothingType` of `BuSchedulingSettingsRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

crate::runtime::values!(ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});
