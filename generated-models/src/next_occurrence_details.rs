// @generated from the schema "NextOccurrenceDetails"; changes made here are lost at the next generation

/// The schema `NextOccurrenceDetails`.
#[repr(C)]
pub struct NextOccurrenceDetails {
    /// `startOccurrenceDetails`: `OccurrenceDetails`.
    #[doc(alias = "startOccurrenceDetails")]
    pub start_occurrence_details: ::std::option::Option<
        ::std::boxed::Box<crate::OccurrenceDetails>,
    >,
    /// `endOccurrenceDetails`: `OccurrenceDetails`.
    #[doc(alias = "endOccurrenceDetails")]
    pub end_occurrence_details: ::std::option::Option<
        ::std::boxed::Box<crate::OccurrenceDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NextOccurrenceDetails "NextOccurrenceDetails" 2 {
    (
        start_occurrence_details: ::std::boxed::Box<crate::OccurrenceDetails> = "startOccurrenceDetails" 0 with_start_occurrence_details,
        end_occurrence_details: ::std::boxed::Box<crate::OccurrenceDetails> = "endOccurrenceDetails" 0 with_end_occurrence_details,
    )
});
