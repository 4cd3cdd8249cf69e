// @generated from the schema "CreateActivityPlanRequest"; changes made here are lost at the next generation

/// The schema `CreateActivityPlanRequest`.
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

impl crate::runtime::Model for CreateActivityPlanRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        management_unit_ids: ::std::option::Option::None,
        description: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        initial_schedule_period: ::std::option::Option::None,
        group_settings: ::std::option::Option::None,
        recurrence_settings: ::std::option::Option::None,
        attendees_search_rule: ::std::option::Option::None,
        facilitated: ::std::option::Option::None,
        facilitators_search_rule: ::std::option::Option::None,
        transition_time_minutes: ::std::option::Option::None,
        service_goal_impact_overrides: ::std::option::Option::None,
        optimization_objective: ::std::option::Option::None,
        state: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        fixed_availability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateActivityPlanRequest = &<CreateActivityPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateActivityPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("managementUnitIds", "management_unit_ids", 0),
            ("description", "description", 0),
            ("activityCodeId", "activity_code_id", 1),
            ("type", "type", 1),
            ("lengthMinutes", "length_minutes", 1),
            ("initialSchedulePeriod", "initial_schedule_period", 1),
            ("groupSettings", "group_settings", 0),
            ("recurrenceSettings", "recurrence_settings", 0),
            ("attendeesSearchRule", "attendees_search_rule", 0),
            ("facilitated", "facilitated", 0),
            ("facilitatorsSearchRule", "facilitators_search_rule", 0),
            ("transitionTimeMinutes", "transition_time_minutes", 1),
            ("serviceGoalImpactOverrides", "service_goal_impact_overrides", 0),
            ("optimizationObjective", "optimization_objective", 1),
            ("state", "state", 1),
            ("countsAsPaidTime", "counts_as_paid_time", 1),
            ("fixedAvailability", "fixed_availability", 0),
        ],
        fields: &[
            &E.name,
            &E.management_unit_ids,
            &E.description,
            &E.activity_code_id,
            &E.r#type,
            &E.length_minutes,
            &E.initial_schedule_period,
            &E.group_settings,
            &E.recurrence_settings,
            &E.attendees_search_rule,
            &E.facilitated,
            &E.facilitators_search_rule,
            &E.transition_time_minutes,
            &E.service_goal_impact_overrides,
            &E.optimization_objective,
            &E.state,
            &E.counts_as_paid_time,
            &E.fixed_availability,
        ],
    }
};

crate::runtime::model!(CreateActivityPlanRequest);

crate::runtime::setters!(CreateActivityPlanRequest {
    with_name: name: ::std::string::String,
    with_management_unit_ids: management_unit_ids: ::std::vec::Vec<::std::string::String>,
    with_description: description: ::std::string::String,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_length_minutes: length_minutes: i32,
    with_initial_schedule_period: initial_schedule_period: ::std::boxed::Box<crate::SchedulingPeriod>,
    with_group_settings: group_settings: ::std::boxed::Box<crate::GroupSettings>,
    with_recurrence_settings: recurrence_settings: ::std::boxed::Box<crate::RecurrenceSettings>,
    with_attendees_search_rule: attendees_search_rule: ::std::boxed::Box<crate::UserSearchRule>,
    with_facilitated: facilitated: bool,
    with_facilitators_search_rule: facilitators_search_rule: ::std::boxed::Box<crate::UserSearchRule>,
    with_transition_time_minutes: transition_time_minutes: i32,
    with_service_goal_impact_overrides: service_goal_impact_overrides: ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides>,
    with_optimization_objective: optimization_objective: crate::runtime::Open<OptimizationObjective>,
    with_state: state: crate::runtime::Open<State>,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_fixed_availability: fixed_availability: ::std::vec::Vec<crate::FixedAvailability>,
});

/// The property `type` of `CreateActivityPlanRequest`. Known values: `Individual`, `Group`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Individual,
    Group,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Individual, "Individual"),
        (Self::Group, "Group"),
    ];
}

/// The property `optimizationObjective` of `CreateActivityPlanRequest`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `CreateActivityPlanRequest`. Known values: `Active`, `Inactive`.
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
