// @generated from the schema "UpdateActivityPlanRequest"; changes made here are lost at the next generation

/// The schema `UpdateActivityPlanRequest`.
#[repr(C)]
pub struct UpdateActivityPlanRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `groupSettings`: `ValueWrapperGroupSettings`.
    #[doc(alias = "groupSettings")]
    pub group_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperGroupSettings>,
    >,
    /// `attendeesSearchRule`: `ValueWrapperUserSearchRule`.
    #[doc(alias = "attendeesSearchRule")]
    pub attendees_search_rule: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperUserSearchRule>,
    >,
    /// `facilitatorsSearchRule`: `ValueWrapperUserSearchRule`.
    #[doc(alias = "facilitatorsSearchRule")]
    pub facilitators_search_rule: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperUserSearchRule>,
    >,
    /// `transitionTimeMinutes`: `integer (int32)`.
    #[doc(alias = "transitionTimeMinutes")]
    pub transition_time_minutes: ::std::option::Option<i32>,
    /// `serviceGoalImpactOverrides`: `ValueWrapperActivityPlanServiceGoalImpactOverrides`.
    #[doc(alias = "serviceGoalImpactOverrides")]
    pub service_goal_impact_overrides: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperActivityPlanServiceGoalImpactOverrides>,
    >,
    /// `optimizationObjective`: `string`.
    #[doc(alias = "optimizationObjective")]
    pub optimization_objective: ::std::option::Option<
        crate::runtime::Open<OptimizationObjective>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `fixedAvailability`: `ListWrapperFixedAvailability`.
    #[doc(alias = "fixedAvailability")]
    pub fixed_availability: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperFixedAvailability>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateActivityPlanRequest "UpdateActivityPlanRequest" 10 {
    (
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        group_settings: ::std::boxed::Box<crate::ValueWrapperGroupSettings> = "groupSettings" 0 with_group_settings,
        attendees_search_rule: ::std::boxed::Box<crate::ValueWrapperUserSearchRule> = "attendeesSearchRule" 0 with_attendees_search_rule,
        facilitators_search_rule: ::std::boxed::Box<crate::ValueWrapperUserSearchRule> = "facilitatorsSearchRule" 0 with_facilitators_search_rule,
        transition_time_minutes: i32 = "transitionTimeMinutes" 0 with_transition_time_minutes,
        service_goal_impact_overrides: ::std::boxed::Box<crate::ValueWrapperActivityPlanServiceGoalImpactOverrides> = "serviceGoalImpactOverrides" 0 with_service_goal_impact_overrides,
        optimization_objective: crate::runtime::Open<OptimizationObjective> = "optimizationObjective" 0 with_optimization_objective,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        fixed_availability: ::std::boxed::Box<crate::ListWrapperFixedAvailability> = "fixedAvailability" 0 with_fixed_availability,
    )
});

/// The property `optimizationObjective` of `UpdateActivityPlanRequest`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
#[non_exhaustive]
pub enum OptimizationObjective {
    FavorServiceGoals,
    FavorSchedulingAll,
}

crate::runtime::known!(OptimizationObjective);

impl crate::runtime::Enum for OptimizationObjective {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FavorServiceGoals, "FavorServiceGoals"),
        (Self::FavorSchedulingAll, "FavorSchedulingAll"),
    ];
}

/// The property `state` of `UpdateActivityPlanRequest`. Known values: `Active`, `Inactive`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
    ];
}
