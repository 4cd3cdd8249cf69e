// @generated from the schema "ActivityPlanListItem"; changes made here are lost at the next generation

use crate::{
    ActivityCodeReference, ManagementUnitReference, RecurrenceSettings, UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ActivityPlanListItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanListItem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `managementUnits`: `array of ManagementUnitReference`.
    #[doc(alias = "managementUnits")]
    pub management_units: Option<Vec<ManagementUnitReference>>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `activityCode`: `ActivityCodeReference`, required.
    #[doc(alias = "activityCode")]
    pub activity_code: Option<Box<ActivityCodeReference>>,
    /// `type`: one of `Individual` and `Group`, required.
    pub r#type: Option<Open<Type>>,
    /// `optimizationObjective`: one of `FavorServiceGoals` and `FavorSchedulingAll`, required.
    #[doc(alias = "optimizationObjective")]
    pub optimization_objective: Option<Open<OptimizationObjective>>,
    /// `recurrenceSettings`: `RecurrenceSettings`.
    #[doc(alias = "recurrenceSettings")]
    pub recurrence_settings: Option<Box<RecurrenceSettings>>,
    /// `state`: one of `Active` and `Inactive`, required.
    pub state: Option<Open<State>>,
    /// `lastRunDate`: `string (date-time)`.
    #[doc(alias = "lastRunDate")]
    pub last_run_date: Option<DateTime>,
    /// `lastRunBy`: `UserReference`.
    #[doc(alias = "lastRunBy")]
    pub last_run_by: Option<Box<UserReference>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `createdBy`: `UserReference`, required.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, required.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanListItem "ActivityPlanListItem" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        management_units: Vec<ManagementUnitReference> = "managementUnits" with_management_units,
        description: String = "description" with_description required,
        activity_code: Box<ActivityCodeReference> = "activityCode" with_activity_code required,
        r#type: Open<Type> = "type" with_type required,
        optimization_objective: Open<OptimizationObjective> = "optimizationObjective" with_optimization_objective required,
        recurrence_settings: Box<RecurrenceSettings> = "recurrenceSettings" with_recurrence_settings,
        state: Open<State> = "state" with_state required,
        last_run_date: DateTime = "lastRunDate" with_last_run_date,
        last_run_by: Box<UserReference> = "lastRunBy" with_last_run_by,
        created_date: DateTime = "createdDate" with_created_date required,
        created_by: Box<UserReference> = "createdBy" with_created_by required,
        modified_date: DateTime = "modifiedDate" with_modified_date required,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `ActivityPlanListItem`. Known values: `Individual`, `Group`.
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

/// The property `optimizationObjective` of `ActivityPlanListItem`. Known values: `FavorServiceGoals`, `FavorSchedulingAll`.
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

/// The property `state` of `ActivityPlanListItem`. Known values: `Active`, `Inactive`.
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
