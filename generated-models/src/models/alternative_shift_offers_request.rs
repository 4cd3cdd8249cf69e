// @generated from the schema "AlternativeShiftOffersRequest"; changes made here are lost at the next generation

use crate::AlternativeShiftScheduleLookup;
use crate::runtime::{Date, Extra};

/// The schema `AlternativeShiftOffersRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftOffersRequest {
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: Option<Box<AlternativeShiftScheduleLookup>>,
    /// `queryWeekDate`: `string (date)`, required.
    #[doc(alias = "queryWeekDate")]
    pub query_week_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftOffersRequest "AlternativeShiftOffersRequest" 2 {
    (
        schedule: Box<AlternativeShiftScheduleLookup> = "schedule" with_schedule required,
        query_week_date: Date = "queryWeekDate" with_query_week_date required,
    )
});
