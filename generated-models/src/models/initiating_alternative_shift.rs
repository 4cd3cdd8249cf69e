// @generated from the schema "InitiatingAlternativeShift"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `InitiatingAlternativeShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InitiatingAlternativeShift {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InitiatingAlternativeShift "InitiatingAlternativeShift" 2 {
    (
        id: String = "id" with_id required,
        start_date: DateTime = "startDate" with_start_date required,
    )
});
