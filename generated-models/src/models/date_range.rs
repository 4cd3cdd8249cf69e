// @generated from the schema "DateRange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DateRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DateRange {
    /// `startDate`: `string`.
    #[doc(alias = "startDate")]
    pub start_date: Option<String>,
    /// `endDate`: `string`.
    #[doc(alias = "endDate")]
    pub end_date: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DateRange "DateRange" 2 {
    (
        start_date: String = "startDate" with_start_date,
        end_date: String = "endDate" with_end_date,
    )
});
