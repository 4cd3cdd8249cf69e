// @generated from the schema "ActivityPlanListItem"; changes made here are lost at the next generation

/// The schema `ActivityPlanListItem`.
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

impl crate::runtime::Model for ActivityPlanListItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        management_units: ::std::option::Option::None,
        description: ::std::option::Option::None,
        activity_code: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        optimization_objective: ::std::option::Option::None,
        recurrence_settings: ::std::option::Option::None,
        state: ::std::option::Option::None,
        last_run_date: ::std::option::Option::None,
        last_run_by: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanListItem = &<ActivityPlanListItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanListItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("managementUnits", "management_units", 0),
            ("description", "description", 1),
            ("activityCode", "activity_code", 1),
            ("type", "type", 1),
            ("optimizationObjective", "optimization_objective", 1),
            ("recurrenceSettings", "recurrence_settings", 0),
            ("state", "state", 1),
            ("lastRunDate", "last_run_date", 0),
            ("lastRunBy", "last_run_by", 0),
            ("createdDate", "created_date", 1),
            ("createdBy", "created_by", 1),
            ("modifiedDate", "modified_date", 1),
            ("modifiedBy", "modified_by", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.management_units,
            &E.description,
            &E.activity_code,
            &E.r#type,
            &E.optimization_objective,
            &E.recurrence_settings,
            &E.state,
            &E.last_run_date,
            &E.last_run_by,
            &E.created_date,
            &E.created_by,
            &E.modified_date,
            &E.modified_by,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ActivityPlanListItem);

crate::runtime::setters!(ActivityPlanListItem {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_management_units: management_units: ::std::vec::Vec<crate::ManagementUnitReference>,
    with_description: description: ::std::string::String,
    with_activity_code: activity_code: ::std::boxed::Box<crate::ActivityCodeReference>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_optimization_objective: optimization_objective: crate::runtime::Open<OptimizationObjective>,
    with_recurrence_settings: recurrence_settings: ::std::boxed::Box<crate::RecurrenceSettings>,
    with_state: state: crate::runtime::Open<State>,
    with_last_run_date: last_run_date: crate::runtime::DateTime,
    with_last_run_by: last_run_by: ::std::boxed::Box<crate::UserReference>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `ActivityPlanListItem`. Known values: `Individual`, `Group`.
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

/// The property `optimizationObjective` of `ActivityPlanListItem`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `ActivityPlanListItem`. Known values: `Active`, `Inactive`.
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
