// @generated from the schema "WorkPlanOverride"; changes made here are lost at the next generation

use crate::WorkPlanReference;
use crate::runtime::{Date, Extra};

/// The schema `WorkPlanOverride`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanOverride {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `workPlan`: `WorkPlanReference`, required.
    #[doc(alias = "workPlan")]
    pub work_plan: Option<Box<WorkPlanReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanOverride "WorkPlanOverride" 3 {
    (
        start_date: Date = "startDate" with_start_date required,
        week_count: i32 = "weekCount" with_week_count required,
        work_plan: Box<WorkPlanReference> = "workPlan" with_work_plan required,
    )
});
