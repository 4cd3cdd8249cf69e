// @generated from the schema "UpdateActivityPlanRequest"; changes made here are lost at the next generation

use crate::{
    ListWrapperFixedAvailability, ValueWrapperActivityPlanServiceGoalImpactOverrides,
    ValueWrapperGroupSettings, ValueWrapperUserSearchRule,
};
use crate::runtime::{Extra, Open};

/// The schema `UpdateActivityPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateActivityPlanRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `groupSettings`: `ValueWrapperGroupSettings`.
    #[doc(alias = "groupSettings")]
    pub group_settings: Option<Box<ValueWrapperGroupSettings>>,
    /// `attendeesSearchRule`: `ValueWrapperUserSearchRule`.
    #[doc(alias = "attendeesSearchRule")]
    pub attendees_search_rule: Option<Box<ValueWrapperUserSearchRule>>,
    /// `facilitatorsSearchRule`: `ValueWrapperUserSearchRule`.
    #[doc(alias = "facilitatorsSearchRule")]
    pub facilitators_search_rule: Option<Box<ValueWrapperUserSearchRule>>,
    /// `transitionTimeMinutes`: `integer (int32)`.
    #[doc(alias = "transitionTimeMinutes")]
    pub transition_time_minutes: Option<i32>,
    /// `serviceGoalImpactOverrides`: `ValueWrapperActivityPlanServiceGoalImpactOverrides`.
    #[doc(alias = "serviceGoalImpactOverrides")]
    pub service_goal_impact_overrides: Option<
        Box<ValueWrapperActivityPlanServiceGoalImpactOverrides>,
    >,
    /// `optimizationObjective`: one of `FavorServiceGoals` and `FavorSchedulingAll`.
    #[doc(alias = "optimizationObjective")]
    pub optimization_objective: Option<Open<OptimizationObjective>>,
    /// `state`: one of `Active` and `Inactive`.
    pub state: Option<Open<State>>,
    /// `fixedAvailability`: `ListWrapperFixedAvailability`.
    #[doc(alias = "fixedAvailability")]
    pub fixed_availability: Option<Box<ListWrapperFixedAvailability>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateActivityPlanRequest "UpdateActivityPlanRequest" 10 {
    (
        name: String = "name" with_name,
        description: String = "description" with_description,
        group_settings: Box<ValueWrapperGroupSettings> = "groupSettings" with_group_settings,
        attendees_search_rule: Box<ValueWrapperUserSearchRule> = "attendeesSearchRule" with_attendees_search_rule,
        facilitators_search_rule: Box<ValueWrapperUserSearchRule> = "facilitatorsSearchRule" with_facilitators_search_rule,
        transition_time_minutes: i32 = "transitionTimeMinutes" with_transition_time_minutes,
        service_goal_impact_overrides: Box<ValueWrapperActivityPlanServiceGoalImpactOverrides> = "serviceGoalImpactOverrides" with_service_goal_impact_overrides,
        optimization_objective: Open<OptimizationObjective> = "optimizationObjective" with_optimization_objective,
        state: Open<State> = "state" with_state,
        fixed_availability: Box<ListWrapperFixedAvailability> = "fixedAvailability" with_fixed_availability,
    )
});

/// The property `optimizationObjective` of `UpdateActivityPlanRequest`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `UpdateActivityPlanRequest`. Known values: `Active`, `Inactive`.
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
