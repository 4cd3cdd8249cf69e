// @generated from the schema "BuGetCurrentAgentScheduleRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `BuGetCurrentAgentScheduleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuGetCurrentAgentScheduleRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuGetCurrentAgentScheduleRequest "BuGetCurrentAgentScheduleRequest" 2 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date required,
    )
});
