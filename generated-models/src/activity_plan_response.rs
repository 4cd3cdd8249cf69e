// @generated from the schema "ActivityPlanResponse"; changes made here are lost at the next generation

/// The schema `ActivityPlanResponse`.
#[repr(C)]
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

crate::runtime::model!(ActivityPlanResponse "ActivityPlanResponse" 26 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        management_units: ::std::vec::Vec<crate::ManagementUnitReference> = "managementUnits" 0 with_management_units,
        description: ::std::string::String = "description" 1 with_description,
        activity_code: ::std::boxed::Box<crate::ActivityCodeReference> = "activityCode" 1 with_activity_code,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        initial_schedule_period: ::std::boxed::Box<crate::SchedulingPeriod> = "initialSchedulePeriod" 1 with_initial_schedule_period,
        length_minutes: i32 = "lengthMinutes" 1 with_length_minutes,
        group_settings: ::std::boxed::Box<crate::GroupSettings> = "groupSettings" 0 with_group_settings,
        recurrence_settings: ::std::boxed::Box<crate::RecurrenceSettings> = "recurrenceSettings" 0 with_recurrence_settings,
        attendees_search_rule: ::std::boxed::Box<crate::UserSearchRule> = "attendeesSearchRule" 0 with_attendees_search_rule,
        facilitated: bool = "facilitated" 1 with_facilitated,
        facilitators_search_rule: ::std::boxed::Box<crate::UserSearchRule> = "facilitatorsSearchRule" 0 with_facilitators_search_rule,
        transition_time_minutes: i32 = "transitionTimeMinutes" 1 with_transition_time_minutes,
        service_goal_impact_overrides: ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides> = "serviceGoalImpactOverrides" 0 with_service_goal_impact_overrides,
        optimization_objective: crate::runtime::Open<OptimizationObjective> = "optimizationObjective" 1 with_optimization_objective,
    )
    (
        fixed_availability: ::std::vec::Vec<crate::FixedAvailability> = "fixedAvailability" 0 with_fixed_availability,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        counts_as_paid_time: bool = "countsAsPaidTime" 1 with_counts_as_paid_time,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 1 with_created_by,
        modified_date: crate::runtime::DateTime = "modifiedDate" 1 with_modified_date,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 1 with_modified_by,
        last_run_date: crate::runtime::DateTime = "lastRunDate" 0 with_last_run_date,
        last_run_by: ::std::boxed::Box<crate::UserReference> = "lastRunBy" 0 with_last_run_by,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `ActivityPlanResponse`. Known values: `Individual`, `Group`.
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

/// The property `optimizationObjective` of `ActivityPlanResponse`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `ActivityPlanResponse`. Known values: `Active`, `Inactive`.
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
