// @generated from the schema "OutcomeScoresResult"; changes made here are lost at the next generation

/// The schema `OutcomeScoresResult`.
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

impl crate::runtime::Model for OutcomeScoresResult {
    const EMPTY: Self = Self {
        outcome_scores: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeScoresResult = &<OutcomeScoresResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeScoresResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeScores", "outcome_scores", 0),
            ("modifiedDate", "modified_date", 2),
        ],
        fields: &[&E.outcome_scores, &E.modified_date],
    }
};

crate::runtime::model!(OutcomeScoresResult);

crate::runtime::setters!(OutcomeScoresResult {
    with_outcome_scores: outcome_scores: ::std::vec::Vec<crate::OutcomeScore>,
    with_modified_date: modified_date: crate::runtime::DateTime,
});
