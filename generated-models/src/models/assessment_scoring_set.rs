// @generated from the schema "AssessmentScoringSet"; changes made here are lost at the next generation

use crate::AssessmentQuestionGroupScore;
use crate::runtime::{Extra, Open};

/// The schema `AssessmentScoringSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentScoringSet {
    /// `totalScore`: `number (float)`, read-only.
    #[doc(alias = "totalScore")]
    pub total_score: Option<f64>,
    /// `totalCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: Option<f64>,
    /// `questionGroupScores`: `array of AssessmentQuestionGroupScore`, required.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: Option<Vec<AssessmentQuestionGroupScore>>,
    /// `failureReasons`: array of one of `Score`, `CriticalScore` and `KillQuestion`, read-only.
    #[doc(alias = "failureReasons")]
    pub failure_reasons: Option<Vec<Open<FailureReasons>>>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `agentComments`: `string`.
    #[doc(alias = "agentComments")]
    pub agent_comments: Option<String>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentScoringSet "AssessmentScoringSet" 8 {
    (
        total_score: f64 = "totalScore" with_total_score read_only,
        total_critical_score: f64 = "totalCriticalScore" with_total_critical_score read_only,
        total_non_critical_score: f64 = "totalNonCriticalScore" with_total_non_critical_score read_only,
        question_group_scores: Vec<AssessmentQuestionGroupScore> = "questionGroupScores" with_question_group_scores required,
        failure_reasons: Vec<Open<FailureReasons>> = "failureReasons" with_failure_reasons read_only,
        comments: String = "comments" with_comments,
        agent_comments: String = "agentComments" with_agent_comments,
        is_passed: bool = "isPassed" with_is_passed read_only,
    )
});

/// The property `failureReasons` of `AssessmentScoringSet`. Known values: `Score`, `CriticalScore`, `KillQuestion`.
#[repr(u16)]
#[non_exhaustive]
pub enum FailureReasons {
    Score,
    CriticalScore,
    KillQuestion,
}

crate::runtime::values!(FailureReasons {
    Score = "Score",
    CriticalScore = "CriticalScore",
    KillQuestion = "KillQuestion",
});
