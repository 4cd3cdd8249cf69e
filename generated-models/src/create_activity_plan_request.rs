// @generated from the schema "CreateActivityPlanRequest"; changes made here are lost at the next generation

/// The schema `CreateActivityPlanRequest`.
#[repr(C)]
pub struct CreateActivityPlanRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `initialSchedulePeriod`: `SchedulingPeriod`, required.
    #[doc(alias = "initialSchedulePeriod")]
    pub initial_schedule_period: ::std::option::Option<
        ::std::boxed::Box<crate::SchedulingPeriod>,
    >,
    /// `groupSettings`: `GroupSettings`.
    #[doc(alias = "groupSettings")]
    pub group_settings: ::std::option::Option<::std::boxed::Box<crate::GroupSettings>>,
    /// `recurrenceSettings`: `RecurrenceSettings`.
    #[doc(alias = "recurrenceSettings")]
    pub recurrence_settings: ::std::option::Option<
        ::std::boxed::Box<crate::RecurrenceSettings>,
    >,
    /// `attendeesSearchRule`: `UserSearchRule`.
    #[doc(alias = "attendeesSearchRule")]
    pub attendees_search_rule: ::std::option::Option<
        ::std::boxed::Box<crate::UserSearchRule>,
    >,
    /// `facilitated`: `boolean`.
    pub facilitated: ::std::option::Option<bool>,
    /// `facilitatorsSearchRule`: `UserSearchRule`.
    #[doc(alias = "facilitatorsSearchRule")]
    pub facilitators_search_rule: ::std::option::Option<
        ::std::boxed::Box<crate::UserSearchRule>,
    >,
    /// `transitionTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "transitionTimeMinutes")]
    pub transition_time_minutes: ::std::option::Option<i32>,
    /// `serviceGoalImpactOverrides`: `ActivityPlanServiceGoalImpactOverrides`.
    #[doc(alias = "serviceGoalImpactOverrides")]
    pub service_goal_impact_overrides: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides>,
    >,
    /// `optimizationObjective`: `string`, required.
    #[doc(alias = "optimizationObjective")]
    pub optimization_objective: ::std::option::Option<
        crate::runtime::Open<OptimizationObjective>,
    >,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `fixedAvailability`: `array of FixedAvailability`.
    #[doc(alias = "fixedAvailability")]
    pub fixed_availability: ::std::option::Option<
        ::std::vec::Vec<crate::FixedAvailability>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateActivityPlanRequest "CreateActivityPlanRequest" 18 {
    (
        name: ::std::string::String = "name" 1 with_name,
        management_unit_ids: ::std::vec::Vec<::std::string::String> = "managementUnitIds" 0 with_management_unit_ids,
        description: ::std::string::String = "description" 0 with_description,
        activity_code_id: ::std::string::String = "activityCodeId" 1 with_activity_code_id,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        length_minutes: i32 = "lengthMinutes" 1 with_length_minutes,
        initial_schedule_period: ::std::boxed::Box<crate::SchedulingPeriod> = "initialSchedulePeriod" 1 with_initial_schedule_period,
        group_settings: ::std::boxed::Box<crate::GroupSettings> = "groupSettings" 0 with_group_settings,
        recurrence_settings: ::std::boxed::Box<crate::RecurrenceSettings> = "recurrenceSettings" 0 with_recurrence_settings,
        attendees_search_rule: ::std::boxed::Box<crate::UserSearchRule> = "attendeesSearchRule" 0 with_attendees_search_rule,
        facilitated: bool = "facilitated" 0 with_facilitated,
        facilitators_search_rule: ::std::boxed::Box<crate::UserSearchRule> = "facilitatorsSearchRule" 0 with_facilitators_search_rule,
        transition_time_minutes: i32 = "transitionTimeMinutes" 1 with_transition_time_minutes,
        service_goal_impact_overrides: ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides> = "serviceGoalImpactOverrides" 0 with_service_goal_impact_overrides,
        optimization_objective: crate::runtime::Open<OptimizationObjective> = "optimizationObjective" 1 with_optimization_objective,
        state: crate::runtime::Open<State> = "state" 1 with_state,
    )
    (
        counts_as_paid_time: bool = "countsAsPaidTime" 1 with_counts_as_paid_time,
        fixed_availability: ::std::vec::Vec<crate::FixedAvailability> = "fixedAvailability" 0 with_fixed_availability,
    )
});

/// The property `type` of `CreateActivityPlanRequest`. Known values: `Individual`, `Group`.
#[non_exhaustive]
pub enum Type {
    Individual,
    Group,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Individual, "Individual"),
        (Self::Group, "Group"),
    ];
}

/// The property `optimizationObjective` of `CreateActivityPlanRequest`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `CreateActivityPlanRequest`. Known values: `Active`, `Inactive`.
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
