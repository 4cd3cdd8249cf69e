// @generated from the schema "UpdateActivityPlanRequest"; changes made here are lost at the next generation

/// The schema `UpdateActivityPlanRequest`.
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

impl crate::runtime::Model for UpdateActivityPlanRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        group_settings: ::std::option::Option::None,
        attendees_search_rule: ::std::option::Option::None,
        facilitators_search_rule: ::std::option::Option::None,
        transition_time_minutes: ::std::option::Option::None,
        service_goal_impact_overrides: ::std::option::Option::None,
        optimization_objective: ::std::option::Option::None,
        state: ::std::option::Option::None,
        fixed_availability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateActivityPlanRequest = &<UpdateActivityPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateActivityPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("groupSettings", "group_settings", 0),
            ("attendeesSearchRule", "attendees_search_rule", 0),
            ("facilitatorsSearchRule", "facilitators_search_rule", 0),
            ("transitionTimeMinutes", "transition_time_minutes", 0),
            ("serviceGoalImpactOverrides", "service_goal_impact_overrides", 0),
            ("optimizationObjective", "optimization_objective", 0),
            ("state", "state", 0),
            ("fixedAvailability", "fixed_availability", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.group_settings,
            &E.attendees_search_rule,
            &E.facilitators_search_rule,
            &E.transition_time_minutes,
            &E.service_goal_impact_overrides,
            &E.optimization_objective,
            &E.state,
            &E.fixed_availability,
        ],
    }
};

crate::runtime::model!(UpdateActivityPlanRequest);

crate::runtime::setters!(UpdateActivityPlanRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_group_settings: group_settings: ::std::boxed::Box<crate::ValueWrapperGroupSettings>,
    with_attendees_search_rule: attendees_search_rule: ::std::boxed::Box<crate::ValueWrapperUserSearchRule>,
    with_facilitators_search_rule: facilitators_search_rule: ::std::boxed::Box<crate::ValueWrapperUserSearchRule>,
    with_transition_time_minutes: transition_time_minutes: i32,
    with_service_goal_impact_overrides: service_goal_impact_overrides: ::std::boxed::Box<crate::ValueWrapperActivityPlanServiceGoalImpactOverrides>,
    with_optimization_objective: optimization_objective: crate::runtime::Open<OptimizationObjective>,
    with_state: state: crate::runtime::Open<State>,
    with_fixed_availability: fixed_availability: ::std::boxed::Box<crate::ListWrapperFixedAvailability>,
});

/// The property `optimizationObjective` of `UpdateActivityPlanRequest`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptimizationObjective {
    FavorServiceGoals,
    FavorSchedulingAll,
}

impl crate::runtime::Enum for OptimizationObjective {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FavorServiceGoals, "FavorServiceGoals"),
        (Self::FavorSchedulingAll, "FavorSchedulingAll"),
    ];
}

/// The property `state` of `UpdateActivityPlanRequest`. Known values: `Active`, `Inactive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
    ];
}
