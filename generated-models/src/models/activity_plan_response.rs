// @generated from the schema "ActivityPlanResponse"; changes made here are lost at the next generation

use crate::{
    ActivityCodeReference, ActivityPlanServiceGoalImpactOverrides, FixedAvailability,
    GroupSettings, ManagementUnitReference, RecurrenceSettings, SchedulingPeriod,
    UserReference, UserSearchRule,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ActivityPlanResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `managementUnits`: `array of ManagementUnitReference`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<ManagementUnitReference>>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `activityCode`: `ActivityCodeReference`, required.
    #[doc(alias = "activityCode")]
    pub activity_code: Option<Box<ActivityCodeReference>>,
    /// `type`: one of `Individual` and `Group`, required.
    pub r#type: Option<Open<Type>>,
    /// `initialSchedulePeriod`: `SchedulingPeriod`, required.
    #[doc(alias = "initialSchedulePeriod")]
    pub initial_schedule_period: Option<Box<SchedulingPeriod>>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `groupSettings`: `GroupSettings`.
    #[doc(alias = "groupSettings")]
    pub group_settings: Option<Box<GroupSettings>>,
    /// `recurrenceSettings`: `RecurrenceSettings`.
    #[doc(alias = "recurrenceSettings")]
    pub recurrence_settings: Option<Box<RecurrenceSettings>>,
    /// `attendeesSearchRule`: `UserSearchRule`.
    #[doc(alias = "attendeesSearchRule")]
    pub attendees_search_rule: Option<Box<UserSearchRule>>,
    /// `facilitated`: `boolean`, required.
    pub facilitated: Option<bool>,
    /// `facilitatorsSearchRule`: `UserSearchRule`.
    #[doc(alias = "facilitatorsSearchRule")]
    pub facilitators_search_rule: Option<Box<UserSearchRule>>,
    /// `transitionTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "transitionTimeMinutes")]
    pub transition_time_minutes: Option<i32>,
    /// `serviceGoalImpactOverrides`: `ActivityPlanServiceGoalImpactOverrides`.
    #[doc(alias = "serviceGoalImpactOverrides")]
    pub service_goal_impact_overrides: Option<
        Box<ActivityPlanServiceGoalImpactOverrides>,
    >,
    /// `optimizationObjective`: one of `FavorServiceGoals` and `FavorSchedulingAll`, required.
    #[doc(alias = "optimizationObjective")]
    pub optimization_objective: Option<Open<OptimizationObjective>>,
    /// `fixedAvailability`: `array of FixedAvailability`.
    #[doc(alias = "fixedAvailability")]
    pub fixed_availability: Option<Vec<FixedAvailability>>,
    /// `state`: one of `Active` and `Inactive`, required.
    pub state: Option<Open<State>>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `createdBy`: `UserReference`, required.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, required.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `lastRunDate`: `string (date-time)`.
    #[doc(alias = "lastRunDate")]
    pub last_run_date: Option<DateTime>,
    /// `lastRunBy`: `UserReference`.
    #[doc(alias = "lastRunBy")]
    pub last_run_by: Option<Box<UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanResponse "ActivityPlanResponse" 26 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        management_units: Vec<ManagementUnitReference> = "managementUnits" with_management_units,
        description: String = "description" with_description required,
        activity_code: Box<ActivityCodeReference> = "activityCode" with_activity_code required,
        r#type: Open<Type> = "type" with_type required,
        initial_schedule_period: Box<SchedulingPeriod> = "initialSchedulePeriod" with_initial_schedule_period required,
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        group_settings: Box<GroupSettings> = "groupSettings" with_group_settings,
        recurrence_settings: Box<RecurrenceSettings> = "recurrenceSettings" with_recurrence_settings,
        attendees_search_rule: Box<UserSearchRule> = "attendeesSearchRule" with_attendees_search_rule,
        facilitated: bool = "facilitated" with_facilitated required,
        facilitators_search_rule: Box<UserSearchRule> = "facilitatorsSearchRule" with_facilitators_search_rule,
        transition_time_minutes: i32 = "transitionTimeMinutes" with_transition_time_minutes required,
        service_goal_impact_overrides: Box<ActivityPlanServiceGoalImpactOverrides> = "serviceGoalImpactOverrides" with_service_goal_impact_overrides,
        optimization_objective: Open<OptimizationObjective> = "optimizationObjective" with_optimization_objective required,
    )
    (
        fixed_availability: Vec<FixedAvailability> = "fixedAvailability" with_fixed_availability,
        state: Open<State> = "state" with_state required,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time required,
        created_date: DateTime = "createdDate" with_created_date required,
        created_by: Box<UserReference> = "createdBy" with_created_by required,
        modified_date: DateTime = "modifiedDate" with_modified_date required,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by required,
        last_run_date: DateTime = "lastRunDate" with_last_run_date,
        last_run_by: Box<UserReference> = "lastRunBy" with_last_run_by,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `ActivityPlanResponse`. Known values: `Individual`, `Group`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Individual,
    Group,
}

crate::runtime::values!(Type {
    Individual = "Individual",
    Group = "Group",
});

/// The property `optimizationObjective` of `ActivityPlanResponse`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
#[repr(u16)]
#[non_exhaustive]
pub enum OptimizationObjective {
    FavorServiceGoals,
    FavorSchedulingAll,
}

crate::runtime::values!(OptimizationObjective {
    FavorServiceGoals = "FavorServiceGoals",
    FavorSchedulingAll = "FavorSchedulingAll",
});

/// The property `state` of `ActivityPlanResponse`. Known values: `Active`, `Inactive`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

crate::runtime::values!(State {
    Active = "Active",
    Inactive = "Inactive",
});
