// @generated from the schema "AssessmentScoringSet"; changes made here are lost at the next generation

/// The schema `AssessmentScoringSet`.
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

impl crate::runtime::Model for AssessmentScoringSet {
    const EMPTY: Self = Self {
        total_score: ::std::option::Option::None,
        total_critical_score: ::std::option::Option::None,
        total_non_critical_score: ::std::option::Option::None,
        question_group_scores: ::std::option::Option::None,
        failure_reasons: ::std::option::Option::None,
        comments: ::std::option::Option::None,
        agent_comments: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssessmentScoringSet = &<AssessmentScoringSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssessmentScoringSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("totalScore", "total_score", 2),
            ("totalCriticalScore", "total_critical_score", 2),
            ("totalNonCriticalScore", "total_non_critical_score", 2),
            ("questionGroupScores", "question_group_scores", 1),
            ("failureReasons", "failure_reasons", 2),
            ("comments", "comments", 0),
            ("agentComments", "agent_comments", 0),
            ("isPassed", "is_passed", 2),
        ],
        fields: &[
            &E.total_score,
            &E.total_critical_score,
            &E.total_non_critical_score,
            &E.question_group_scores,
            &E.failure_reasons,
            &E.comments,
            &E.agent_comments,
            &E.is_passed,
        ],
    }
};

crate::runtime::model!(AssessmentScoringSet);

crate::runtime::setters!(AssessmentScoringSet {
    with_total_score: total_score: f64,
    with_total_critical_score: total_critical_score: f64,
    with_total_non_critical_score: total_non_critical_score: f64,
    with_question_group_scores: question_group_scores: ::std::vec::Vec<crate::AssessmentQuestionGroupScore>,
    with_failure_reasons: failure_reasons: ::std::vec::Vec<crate::runtime::Open<FailureReasons>>,
    with_comments: comments: ::std::string::String,
    with_agent_comments: agent_comments: ::std::string::String,
    with_is_passed: is_passed: bool,
});

/// The property `failureReasons` of `AssessmentScoringSet`. Known values: `Score`, `CriticalScore`, `KillQuestion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureReasons {
    Score,
    CriticalScore,
    KillQuestion,
}

impl crate::runtime::Enum for FailureReasons {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Score, "Score"),
        (Self::CriticalScore, "CriticalScore"),
        (Self::KillQuestion, "KillQuestion"),
    ];
}
