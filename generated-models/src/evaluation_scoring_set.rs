// @generated from the schema "EvaluationScoringSet"; changes made here are lost at the next generation

/// The schema `EvaluationScoringSet`.
#[repr(C)]
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

crate::runtime::model!(EvaluationScoringSet "EvaluationScoringSet" 9 {
    (
        total_score: f64 = "totalScore" 0 with_total_score,
        total_critical_score: f64 = "totalCriticalScore" 0 with_total_critical_score,
        total_non_critical_score: f64 = "totalNonCriticalScore" 0 with_total_non_critical_score,
        question_group_scores: ::std::vec::Vec<crate::EvaluationQuestionGroupScore> = "questionGroupScores" 0 with_question_group_scores,
        any_failed_kill_questions: bool = "anyFailedKillQuestions" 0 with_any_failed_kill_questions,
        comments: ::std::string::String = "comments" 0 with_comments,
        private_comments: ::std::string::String = "privateComments" 0 with_private_comments,
        agent_comments: ::std::string::String = "agentComments" 0 with_agent_comments,
        transcript_topics: ::std::vec::Vec<crate::TranscriptTopic> = "transcriptTopics" 0 with_transcript_topics,
    )
});
