// @generated from the schema "BuCopyScheduleRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuCopyScheduleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuCopyScheduleRequest {
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuCopyScheduleRequest "BuCopyScheduleRequest" 2 {
    (
        description: String = "description" with_description required,
        week_date: Date = "weekDate" with_week_date required,
    )
});
