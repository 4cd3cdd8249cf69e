// @generated from the schema "ActivityPlanResponse"; changes made here are lost at the next generation

/// The schema `ActivityPlanResponse`.
pub struct ActivityPlanResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnits`: `array of ManagementUnitReference`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::ManagementUnitReference>,
    >,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCode`: `ActivityCodeReference`, required.
    #[doc(alias = "activityCode")]
    pub activity_code: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityCodeReference>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `initialSchedulePeriod`: `SchedulingPeriod`, required.
    #[doc(alias = "initialSchedulePeriod")]
    pub initial_schedule_period: ::std::option::Option<
        ::std::boxed::Box<crate::SchedulingPeriod>,
    >,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
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
    /// `facilitated`: `boolean`, required.
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
    /// `fixedAvailability`: `array of FixedAvailability`.
    #[doc(alias = "fixedAvailability")]
    pub fixed_availability: ::std::option::Option<
        ::std::vec::Vec<crate::FixedAvailability>,
    >,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, required.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, required.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `lastRunDate`: `string (date-time)`.
    #[doc(alias = "lastRunDate")]
    pub last_run_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastRunBy`: `UserReference`.
    #[doc(alias = "lastRunBy")]
    pub last_run_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        management_units: ::std::option::Option::None,
        description: ::std::option::Option::None,
        activity_code: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        initial_schedule_period: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        group_settings: ::std::option::Option::None,
        recurrence_settings: ::std::option::Option::None,
        attendees_search_rule: ::std::option::Option::None,
        facilitated: ::std::option::Option::None,
        facilitators_search_rule: ::std::option::Option::None,
        transition_time_minutes: ::std::option::Option::None,
        service_goal_impact_overrides: ::std::option::Option::None,
        optimization_objective: ::std::option::Option::None,
        fixed_availability: ::std::option::Option::None,
        state: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        last_run_date: ::std::option::Option::None,
        last_run_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanResponse = &<ActivityPlanResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("managementUnits", "management_units", 0),
            ("description", "description", 1),
            ("activityCode", "activity_code", 1),
            ("type", "type", 1),
            ("initialSchedulePeriod", "initial_schedule_period", 1),
            ("lengthMinutes", "length_minutes", 1),
            ("groupSettings", "group_settings", 0),
            ("recurrenceSettings", "recurrence_settings", 0),
            ("attendeesSearchRule", "attendees_search_rule", 0),
            ("facilitated", "facilitated", 1),
            ("facilitatorsSearchRule", "facilitators_search_rule", 0),
            ("transitionTimeMinutes", "transition_time_minutes", 1),
            ("serviceGoalImpactOverrides", "service_goal_impact_overrides", 0),
            ("optimizationObjective", "optimization_objective", 1),
            ("fixedAvailability", "fixed_availability", 0),
            ("state", "state", 1),
            ("countsAsPaidTime", "counts_as_paid_time", 1),
            ("createdDate", "created_date", 1),
            ("createdBy", "created_by", 1),
            ("modifiedDate", "modified_date", 1),
            ("modifiedBy", "modified_by", 1),
            ("lastRunDate", "last_run_date", 0),
            ("lastRunBy", "last_run_by", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.management_units,
            &E.description,
            &E.activity_code,
            &E.r#type,
            &E.initial_schedule_period,
            &E.length_minutes,
            &E.group_settings,
            &E.recurrence_settings,
            &E.attendees_search_rule,
            &E.facilitated,
            &E.facilitators_search_rule,
            &E.transition_time_minutes,
            &E.service_goal_impact_overrides,
            &E.optimization_objective,
            &E.fixed_availability,
            &E.state,
            &E.counts_as_paid_time,
            &E.created_date,
            &E.created_by,
            &E.modified_date,
            &E.modified_by,
            &E.last_run_date,
            &E.last_run_by,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ActivityPlanResponse);

crate::runtime::setters!(ActivityPlanResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_management_units: management_units: ::std::vec::Vec<crate::ManagementUnitReference>,
    with_description: description: ::std::string::String,
    with_activity_code: activity_code: ::std::boxed::Box<crate::ActivityCodeReference>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_initial_schedule_period: initial_schedule_period: ::std::boxed::Box<crate::SchedulingPeriod>,
    with_length_minutes: length_minutes: i32,
    with_group_settings: group_settings: ::std::boxed::Box<crate::GroupSettings>,
    with_recurrence_settings: recurrence_settings: ::std::boxed::Box<crate::RecurrenceSettings>,
    with_attendees_search_rule: attendees_search_rule: ::std::boxed::Box<crate::UserSearchRule>,
    with_facilitated: facilitated: bool,
    with_facilitators_search_rule: facilitators_search_rule: ::std::boxed::Box<crate::UserSearchRule>,
    with_transition_time_minutes: transition_time_minutes: i32,
    with_service_goal_impact_overrides: service_goal_impact_overrides: ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides>,
    with_optimization_objective: optimization_objective: crate::runtime::Open<OptimizationObjective>,
    with_fixed_availability: fixed_availability: ::std::vec::Vec<crate::FixedAvailability>,
    with_state: state: crate::runtime::Open<State>,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_created_date: created_date: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_last_run_date: last_run_date: crate::runtime::DateTime,
    with_last_run_by: last_run_by: ::std::boxed::Box<crate::UserReference>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `ActivityPlanResponse`. Known values: `Individual`, `Group`.
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

/// The property `optimizationObjective` of `ActivityPlanResponse`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `ActivityPlanResponse`. Known values: `Active`, `Inactive`.
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
