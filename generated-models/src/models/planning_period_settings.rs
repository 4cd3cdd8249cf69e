// @generated from the schema "PlanningPeriodSettings"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `PlanningPeriodSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PlanningPeriodSettings {
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PlanningPeriodSettings "PlanningPeriodSettings" 2 {
    (
        week_count: i32 = "weekCount" with_week_count required,
        start_date: Date = "startDate" with_start_date required,
    )
});
