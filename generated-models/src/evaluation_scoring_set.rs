// @generated from the schema "EvaluationScoringSet"; changes made here are lost at the next generation

/// The schema `EvaluationScoringSet`.
pub struct EvaluationScoringSet {
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `totalCriticalScore`: `number (float)`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: ::std::option::Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: ::std::option::Option<f64>,
    /// `questionGroupScores`: `array of EvaluationQuestionGroupScore`.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationQuestionGroupScore>,
    >,
    /// `anyFailedKillQuestions`: `boolean`.
    #[doc(alias = "anyFailedKillQuestions")]
    pub any_failed_kill_questions: ::std::option::Option<bool>,
    /// `comments`: `string`.
    pub comments: ::std::option::Option<::std::string::String>,
    /// `privateComments`: `string`.
    #[doc(alias = "privateComments")]
    pub private_comments: ::std::option::Option<::std::string::String>,
    /// `agentComments`: `string`.
    #[doc(alias = "agentComments")]
    pub agent_comments: ::std::option::Option<::std::string::String>,
    /// `transcriptTopics`: `array of TranscriptTopic`.
    #[doc(alias = "transcriptTopics")]
    pub transcript_topics: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptTopic>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationScoringSet {
    const EMPTY: Self = Self {
        total_score: ::std::option::Option::None,
        total_critical_score: ::std::option::Option::None,
        total_non_critical_score: ::std::option::Option::None,
        question_group_scores: ::std::option::Option::None,
        any_failed_kill_questions: ::std::option::Option::None,
        comments: ::std::option::Option::None,
        private_comments: ::std::option::Option::None,
        agent_comments: ::std::option::Option::None,
        transcript_topics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationScoringSet = &<EvaluationScoringSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationScoringSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("totalScore", "total_score", 0),
            ("totalCriticalScore", "total_critical_score", 0),
            ("totalNonCriticalScore", "total_non_critical_score", 0),
            ("questionGroupScores", "question_group_scores", 0),
            ("anyFailedKillQuestions", "any_failed_kill_questions", 0),
            ("comments", "comments", 0),
            ("privateComments", "private_comments", 0),
            ("agentComments", "agent_comments", 0),
            ("transcriptTopics", "transcript_topics", 0),
        ],
        fields: &[
            &E.total_score,
            &E.total_critical_score,
            &E.total_non_critical_score,
            &E.question_group_scores,
            &E.any_failed_kill_questions,
            &E.comments,
            &E.private_comments,
            &E.agent_comments,
            &E.transcript_topics,
        ],
    }
};

crate::runtime::model!(EvaluationScoringSet);

crate::runtime::setters!(EvaluationScoringSet {
    with_total_score: total_score: f64,
    with_total_critical_score: total_critical_score: f64,
    with_total_non_critical_score: total_non_critical_score: f64,
    with_question_group_scores: question_group_scores: ::std::vec::Vec<crate::EvaluationQuestionGroupScore>,
    with_any_failed_kill_questions: any_failed_kill_questions: bool,
    with_comments: comments: ::std::string::String,
    with_private_comments: private_comments: ::std::string::String,
    with_agent_comments: agent_comments: ::std::string::String,
    with_transcript_topics: transcript_topics: ::std::vec::Vec<crate::TranscriptTopic>,
});
