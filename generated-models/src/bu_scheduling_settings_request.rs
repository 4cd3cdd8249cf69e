// @generated from the schema "BuSchedulingSettingsRequest"; changes made here are lost at the next generation

/// The schema `BuSchedulingSettingsRequest`.
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

impl crate::runtime::Model for BuSchedulingSettingsRequest {
    const EMPTY: Self = Self {
        message_severities: ::std::option::Option::None,
        sync_time_off_properties: ::std::option::Option::None,
        service_goal_impact: ::std::option::Option::None,
        allow_work_plan_per_minute_granularity: ::std::option::Option::None,
        activity_smoothing_type: ::std::option::Option::None,
        induce_schedule_variability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuSchedulingSettingsRequest = &<BuSchedulingSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuSchedulingSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageSeverities", "message_severities", 0),
            ("syncTimeOffProperties", "sync_time_off_properties", 0),
            ("serviceGoalImpact", "service_goal_impact", 0),
            (
                "allowWorkPlanPerMinuteGranularity",
                "allow_work_plan_per_minute_granularity",
                0,
            ),
            ("activitySmoothingType", "activity_smoothing_type", 0),
            ("induceScheduleVariability", "induce_schedule_variability", 0),
        ],
        fields: &[
            &E.message_severities,
            &E.sync_time_off_properties,
            &E.service_goal_impact,
            &E.allow_work_plan_per_minute_granularity,
            &E.activity_smoothing_type,
            &E.induce_schedule_variability,
        ],
    }
};

crate::runtime::model!(BuSchedulingSettingsRequest);

crate::runtime::setters!(BuSchedulingSettingsRequest {
    with_message_severities: message_severities: ::std::vec::Vec<crate::SchedulerMessageTypeSeverity>,
    with_sync_time_off_properties: sync_time_off_properties: ::std::boxed::Box<crate::SetWrapperSyncTimeOffProperty>,
    with_service_goal_impact: service_goal_impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
    with_allow_work_plan_per_minute_granularity: allow_work_plan_per_minute_granularity: bool,
    with_activity_smoothing_type: activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType>,
    with_induce_schedule_variability: induce_schedule_variability: bool,
});

/// The property `activitySmoothingType` of `BuSchedulingSettingsRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

impl crate::runtime::Enum for ActivitySmoothingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReduceConcurrentActivitiesAcrossBu, "ReduceConcurrentActivitiesAcrossBu"),
        (Self::ReduceConcurrentActivitiesAcrossMu, "ReduceConcurrentActivitiesAcrossMu"),
        (Self::ConsistentServiceLevel, "ConsistentServiceLevel"),
    ];
}
