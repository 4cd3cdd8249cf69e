// @generated from the schema "MonthlyPlanningPeriodSettings"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `MonthlyPlanningPeriodSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MonthlyPlanningPeriodSettings {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MonthlyPlanningPeriodSettings "MonthlyPlanningPeriodSettings" 1 {
    (
        start_date: Date = "startDate" with_start_date required,
    )
});
