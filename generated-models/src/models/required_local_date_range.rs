// @generated from the schema "RequiredLocalDateRange"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `RequiredLocalDateRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequiredLocalDateRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `endDate`: `string (date)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequiredLocalDateRange "RequiredLocalDateRange" 2 {
    (
        start_date: Date = "startDate" with_start_date required,
        end_date: Date = "endDate" with_end_date required,
    )
});
