// @generated from the schema "LocalDateRange"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `LocalDateRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocalDateRange {
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `endDate`: `string (date)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocalDateRange "LocalDateRange" 2 {
    (
        start_date: Date = "startDate" with_start_date,
        end_date: Date = "endDate" with_end_date,
    )
});
