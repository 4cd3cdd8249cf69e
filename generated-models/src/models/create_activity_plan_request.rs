// @generated from the schema "CreateActivityPlanRequest"; changes made here are lost at the next generation

use crate::{
    ActivityPlanServiceGoalImpactOverrides, FixedAvailability, GroupSettings,
    RecurrenceSettings, SchedulingPeriod, UserSearchRule,
};
use crate::runtime::{Extra, Open};

/// The schema `CreateActivityPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateActivityPlanRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Vec<String>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `type`: one of `Individual` and `Group`, required.
    pub r#type: Option<Open<Type>>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `initialSchedulePeriod`: `SchedulingPeriod`, required.
    #[doc(alias = "initialSchedulePeriod")]
    pub initial_schedule_period: Option<Box<SchedulingPeriod>>,
    /// `groupSettings`: `GroupSettings`.
    #[doc(alias = "groupSettings")]
    pub group_settings: Option<Box<GroupSettings>>,
    /// `recurrenceSettings`: `RecurrenceSettings`.
    #[doc(alias = "recurrenceSettings")]
    pub recurrence_settings: Option<Box<RecurrenceSettings>>,
    /// `attendeesSearchRule`: `UserSearchRule`.
    #[doc(alias = "attendeesSearchRule")]
    pub attendees_search_rule: Option<Box<UserSearchRule>>,
    /// `facilitated`: `boolean`.
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
    /// `state`: one of `Active` and `Inactive`, required.
    pub state: Option<Open<State>>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `fixedAvailability`: `array of FixedAvailability`.
    #[doc(alias = "fixedAvailability")]
    pub fixed_availability: Option<Vec<FixedAvailability>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateActivityPlanRequest "CreateActivityPlanRequest" 18 {
    (
        name: String = "name" with_name required,
        management_unit_ids: Vec<String> = "managementUnitIds" with_management_unit_ids,
        description: String = "description" with_description,
        activity_code_id: String = "activityCodeId" with_activity_code_id required,
        r#type: Open<Type> = "type" with_type required,
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        initial_schedule_period: Box<SchedulingPeriod> = "initialSchedulePeriod" with_initial_schedule_period required,
        group_settings: Box<GroupSettings> = "groupSettings" with_group_settings,
        recurrence_settings: Box<RecurrenceSettings> = "recurrenceSettings" with_recurrence_settings,
        attendees_search_rule: Box<UserSearchRule> = "attendeesSearchRule" with_attendees_search_rule,
        facilitated: bool = "facilitated" with_facilitated,
        facilitators_search_rule: Box<UserSearchRule> = "facilitatorsSearchRule" with_facilitators_search_rule,
        transition_time_minutes: i32 = "transitionTimeMinutes" with_transition_time_minutes required,
        service_goal_impact_overrides: Box<ActivityPlanServiceGoalImpactOverrides> = "serviceGoalImpactOverrides" with_service_goal_impact_overrides,
        optimization_objective: Open<OptimizationObjective> = "optimizationObjective" with_optimization_objective required,
        state: Open<State> = "state" with_state required,
    )
    (
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time required,
        fixed_availability: Vec<FixedAvailability> = "fixedAvailability" with_fixed_availability,
    )
});

/// The property `type` of `CreateActivityPlanRequest`. Known values: `Individual`, `Group`.
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

/// The property `optimizationObjective` of `CreateActivityPlanRequest`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `CreateActivityPlanRequest`. Known values: `Active`, `Inactive`.
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
