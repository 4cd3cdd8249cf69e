// @generated from the schema "Reoccurrence"; changes made here are lost at the next generation

use crate::{Alteration, NextOccurrenceDetails, Pattern, Range};
use crate::runtime::Extra;

/// The schema `Reoccurrence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Reoccurrence {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `start`: `string`, required.
    pub start: Option<String>,
    /// `end`: `string`, required.
    pub end: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `pattern`: `Pattern`, required.
    pub pattern: Option<Box<Pattern>>,
    /// `range`: `Range`, required.
    pub range: Option<Box<Range>>,
    /// `alterations`: `array of Alteration`.
    pub alterations: Option<Vec<Alteration>>,
    /// `nextOccurrenceDetails`: `NextOccurrenceDetails`, read-only.
    #[doc(alias = "nextOccurrenceDetails")]
    pub next_occurrence_details: Option<Box<NextOccurrenceDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Reoccurrence "Reoccurrence" 8 {
    (
        id: String = "id" with_id,
        start: String = "start" with_start required,
        end: String = "end" with_end required,
        time_zone: String = "timeZone" with_time_zone,
        pattern: Box<Pattern> = "pattern" with_pattern required,
        range: Box<Range> = "range" with_range required,
        alterations: Vec<Alteration> = "alterations" with_alterations,
        next_occurrence_details: Box<NextOccurrenceDetails> = "nextOccurrenceDetails" with_next_occurrence_details read_only,
    )
});
