// @generated from the schema "AgentPossibleWorkShiftsRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `AgentPossibleWorkShiftsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentPossibleWorkShiftsRequest {
    /// `weekStartDate`: `string (date)`, required.
    #[doc(alias = "weekStartDate")]
    pub week_start_date: Option<Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentPossibleWorkShiftsRequest "AgentPossibleWorkShiftsRequest" 2 {
    (
        week_start_date: Date = "weekStartDate" with_week_start_date required,
        week_count: i32 = "weekCount" with_week_count required,
    )
});
