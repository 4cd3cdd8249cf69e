// @generated from the schema "WorkPlanOverrideRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `WorkPlanOverrideRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanOverrideRequest {
    /// `action`: one of `Add`, `Update` and `Delete`.
    pub action: Option<Open<Action>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `workPlanId`: `string`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanOverrideRequest "WorkPlanOverrideRequest" 4 {
    (
        action: Open<Action> = "action" with_action,
        start_date: Date = "startDate" with_start_date required,
        week_count: i32 = "weekCount" with_week_count,
        work_plan_id: String = "workPlanId" with_work_plan_id,
    )
});

/// The property `action` of `WorkPlanOverrideRequest`. Known values: `Add`, `Update`, `Delete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Add,
    Update,
    Delete,
}

crate::runtime::values!(Action {
    Add = "Add",
    Update = "Update",
    Delete = "Delete",
});
