// @generated from the schema "DateRangeWithOptionalEnd"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `DateRangeWithOptionalEnd`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DateRangeWithOptionalEnd {
    /// `startBusinessUnitDate`: `string (date)`, required.
    #[doc(alias = "startBusinessUnitDate")]
    pub start_business_unit_date: Option<Date>,
    /// `endBusinessUnitDate`: `string (date)`.
    #[doc(alias = "endBusinessUnitDate")]
    pub end_business_unit_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DateRangeWithOptionalEnd "DateRangeWithOptionalEnd" 2 {
    (
        start_business_unit_date: Date = "startBusinessUnitDate" with_start_business_unit_date required,
        end_business_unit_date: Date = "endBusinessUnitDate" with_end_business_unit_date,
    )
});
