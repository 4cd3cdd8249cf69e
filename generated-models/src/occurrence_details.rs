// @generated from the schema "OccurrenceDetails"; changes made here are lost at the next generation

/// The schema `OccurrenceDetails`.
#[repr(C)]
pub struct OccurrenceDetails {
    /// `dateOfNextOccurrence`: `string (date-time)`.
    #[doc(alias = "dateOfNextOccurrence")]
    pub date_of_next_occurrence: ::std::option::Option<crate::runtime::DateTime>,
    /// `numberOfOccurrences`: `integer (int32)`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OccurrenceDetails "OccurrenceDetails" 2 {
    (
        date_of_next_occurrence: crate::runtime::DateTime = "dateOfNextOccurrence" 0 with_date_of_next_occurrence,
        number_of_occurrences: i32 = "numberOfOccurrences" 0 with_number_of_occurrences,
    )
});
