// @generated from the schema "AssessmentScoringSet"; changes made here are lost at the next generation

/// The schema `AssessmentScoringSet`.
#[repr(C)]
pub struct AssessmentScoringSet {
    /// `totalScore`: `number (float)`, read-only.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `totalCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: ::std::option::Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: ::std::option::Option<f64>,
    /// `questionGroupScores`: `array of AssessmentQuestionGroupScore`, required.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: ::std::option::Option<
        ::std::vec::Vec<crate::AssessmentQuestionGroupScore>,
    >,
    /// `failureReasons`: `array of string`, read-only.
    #[doc(alias = "failureReasons")]
    pub failure_reasons: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FailureReasons>>,
    >,
    /// `comments`: `string`.
    pub comments: ::std::option::Option<::std::string::String>,
    /// `agentComments`: `string`.
    #[doc(alias = "agentComments")]
    pub agent_comments: ::std::option::Option<::std::string::String>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssessmentScoringSet "AssessmentScoringSet" 8 {
    (
        total_score: f64 = "totalScore" 2 with_total_score,
        total_critical_score: f64 = "totalCriticalScore" 2 with_total_critical_score,
        total_non_critical_score: f64 = "totalNonCriticalScore" 2 with_total_non_critical_score,
        question_group_scores: ::std::vec::Vec<crate::AssessmentQuestionGroupScore> = "questionGroupScores" 1 with_question_group_scores,
        failure_reasons: ::std::vec::Vec<crate::runtime::Open<FailureReasons>> = "failureReasons" 2 with_failure_reasons,
        comments: ::std::string::String = "comments" 0 with_comments,
        agent_comments: ::std::string::String = "agentComments" 0 with_agent_comments,
        is_passed: bool = "isPassed" 2 with_is_passed,
    )
});

/// The property `failureReasons` of `AssessmentScoringSet`. Known values: `Score`, `CriticalScore`, `KillQuestion`.
#[non_exhaustive]
pub enum FailureReasons {
    Score,
    CriticalScore,
    KillQuestion,
}

crate::runtime::known!(FailureReasons);

impl crate::runtime::Enum for FailureReasons {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Score, "Score"),
        (Self::CriticalScore, "CriticalScore"),
        (Self::KillQuestion, "KillQuestion"),
    ];
}
