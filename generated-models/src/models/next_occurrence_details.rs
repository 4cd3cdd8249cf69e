// @generated from the schema "NextOccurrenceDetails"; changes made here are lost at the next generation

use crate::OccurrenceDetails;
use crate::runtime::Extra;

/// The schema `NextOccurrenceDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NextOccurrenceDetails {
    /// `startOccurrenceDetails`: `OccurrenceDetails`.
    #[doc(alias = "startOccurrenceDetails")]
    pub start_occurrence_details: Option<Box<OccurrenceDetails>>,
    /// `endOccurrenceDetails`: `OccurrenceDetails`.
    #[doc(alias = "endOccurrenceDetails")]
    pub end_occurrence_details: Option<Box<OccurrenceDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NextOccurrenceDetails "NextOccurrenceDetails" 2 {
    (
        start_occurrence_details: Box<OccurrenceDetails> = "startOccurrenceDetails" with_start_occurrence_details,
        end_occurrence_details: Box<OccurrenceDetails> = "endOccurrenceDetails" with_end_occurrence_details,
    )
});
