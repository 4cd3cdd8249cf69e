// @generated from the schema "AlternativeShiftScheduleLookup"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `AlternativeShiftScheduleLookup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftScheduleLookup {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftScheduleLookup "AlternativeShiftScheduleLookup" 2 {
    (
        id: String = "id" with_id required,
        week_date: Date = "weekDate" with_week_date required,
    )
});
