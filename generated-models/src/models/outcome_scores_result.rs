// @generated from the schema "OutcomeScoresResult"; changes made here are lost at the next generation

use crate::OutcomeScore;
use crate::runtime::{DateTime, Extra};

/// The schema `OutcomeScoresResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeScoresResult {
    /// `outcomeScores`: `array of OutcomeScore`.
    #[doc(alias = "outcomeScores")]
    pub outcome_scores: Option<Vec<OutcomeScore>>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeScoresResult "OutcomeScoresResult" 2 {
    (
        outcome_scores: Vec<OutcomeScore> = "outcomeScores" with_outcome_scores,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
    )
});
