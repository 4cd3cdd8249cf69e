// @generated from the schema "WorkdayPeriod"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `WorkdayPeriod`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayPeriod {
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayPeriod "WorkdayPeriod" 2 {
    (
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday,
    )
});
