// @generated from the schema "SchedulingPeriod"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `SchedulingPeriod`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingPeriod {
    /// `earliestStartDate`: `string (date)`, required.
    #[doc(alias = "earliestStartDate")]
    pub earliest_start_date: Option<Date>,
    /// `latestEndDate`: `string (date)`, required.
    #[doc(alias = "latestEndDate")]
    pub latest_end_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingPeriod "SchedulingPeriod" 2 {
    (
        earliest_start_date: Date = "earliestStartDate" with_earliest_start_date required,
        latest_end_date: Date = "latestEndDate" with_latest_end_date required,
    )
});
