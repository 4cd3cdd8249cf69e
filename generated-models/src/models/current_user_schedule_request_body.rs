// @generated from the schema "CurrentUserScheduleRequestBody"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `CurrentUserScheduleRequestBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CurrentUserScheduleRequestBody {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `loadFullWeeks`: `boolean`.
    #[doc(alias = "loadFullWeeks")]
    pub load_full_weeks: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CurrentUserScheduleRequestBody "CurrentUserScheduleRequestBody" 3 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date required,
        load_full_weeks: bool = "loadFullWeeks" with_load_full_weeks,
    )
});
