// @generated from the schema "ActivityPlanListItem"; changes made here are lost at the next generation

/// The schema `ActivityPlanListItem`.
#[repr(C)]
pub struct ActivityPlanListItem {
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
    /// `optimizationObjective`: `string`, required.
    #[doc(alias = "optimizationObjective")]
    pub optimization_objective: ::std::option::Option<
        crate::runtime::Open<OptimizationObjective>,
    >,
    /// `recurrenceSettings`: `RecurrenceSettings`.
    #[doc(alias = "recurrenceSettings")]
    pub recurrence_settings: ::std::option::Option<
        ::std::boxed::Box<crate::RecurrenceSettings>,
    >,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `lastRunDate`: `string (date-time)`.
    #[doc(alias = "lastRunDate")]
    pub last_run_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastRunBy`: `UserReference`.
    #[doc(alias = "lastRunBy")]
    pub last_run_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityPlanListItem "ActivityPlanListItem" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        management_units: ::std::vec::Vec<crate::ManagementUnitReference> = "managementUnits" 0 with_management_units,
        description: ::std::string::String = "description" 1 with_description,
        activity_code: ::std::boxed::Box<crate::ActivityCodeReference> = "activityCode" 1 with_activity_code,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        optimization_objective: crate::runtime::Open<OptimizationObjective> = "optimizationObjective" 1 with_optimization_objective,
        recurrence_settings: ::std::boxed::Box<crate::RecurrenceSettings> = "recurrenceSettings" 0 with_recurrence_settings,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        last_run_date: crate::runtime::DateTime = "lastRunDate" 0 with_last_run_date,
        last_run_by: ::std::boxed::Box<crate::UserReference> = "lastRunBy" 0 with_last_run_by,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 1 with_created_by,
        modified_date: crate::runtime::DateTime = "modifiedDate" 1 with_modified_date,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 1 with_modified_by,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `ActivityPlanListItem`. Known values: `Individual`, `Group`.
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

/// The property `optimizationObjective` of `ActivityPlanListItem`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `ActivityPlanListItem`. Known values: `Active`, `Inactive`.
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
