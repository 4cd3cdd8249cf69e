// @generated from the schema "OutcomeScoresResult"; changes made here are lost at the next generation

/// The schema `OutcomeScoresResult`.
#[repr(C)]
pub struct OutcomeScoresResult {
    /// `outcomeScores`: `array of OutcomeScore`.
    #[doc(alias = "outcomeScores")]
    pub outcome_scores: ::std::option::Option<::std::vec::Vec<crate::OutcomeScore>>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeScoresResult "OutcomeScoresResult" 2 {
    (
        outcome_scores: ::std::vec::Vec<crate::OutcomeScore> = "outcomeScores" 0 with_outcome_scores,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
    )
});
