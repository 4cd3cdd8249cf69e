// @generated from the schema "OccurrenceDetails"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `OccurrenceDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OccurrenceDetails {
    /// `dateOfNextOccurrence`: `string (date-time)`.
    #[doc(alias = "dateOfNextOccurrence")]
    pub date_of_next_occurrence: Option<DateTime>,
    /// `numberOfOccurrences`: `integer (int32)`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OccurrenceDetails "OccurrenceDetails" 2 {
    (
        date_of_next_occurrence: DateTime = "dateOfNextOccurrence" with_date_of_next_occurrence,
        number_of_occurrences: i32 = "numberOfOccurrences" with_number_of_occurrences,
    )
});
