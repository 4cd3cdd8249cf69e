// @generated from the schema "EvaluationScoringSet"; changes made here are lost at the next generation

use crate::{EvaluationQuestionGroupScore, TranscriptTopic};
use crate::runtime::Extra;

/// The schema `EvaluationScoringSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationScoringSet {
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: Option<f64>,
    /// `totalCriticalScore`: `number (float)`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: Option<f64>,
    /// `questionGroupScores`: `array of EvaluationQuestionGroupScore`.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: Option<Vec<EvaluationQuestionGroupScore>>,
    /// `anyFailedKillQuestions`: `boolean`.
    #[doc(alias = "anyFailedKillQuestions")]
    pub any_failed_kill_questions: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `privateComments`: `string`.
    #[doc(alias = "privateComments")]
    pub private_comments: Option<String>,
    /// `agentComments`: `string`.
    #[doc(alias = "agentComments")]
    pub agent_comments: Option<String>,
    /// `transcriptTopics`: `array of TranscriptTopic`.
    #[doc(alias = "transcriptTopics")]
    pub transcript_topics: Option<Vec<TranscriptTopic>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationScoringSet "EvaluationScoringSet" 9 {
    (
        total_score: f64 = "totalScore" with_total_score,
        total_critical_score: f64 = "totalCriticalScore" with_total_critical_score,
        total_non_critical_score: f64 = "totalNonCriticalScore" with_total_non_critical_score,
        question_group_scores: Vec<EvaluationQuestionGroupScore> = "questionGroupScores" with_question_group_scores,
        any_failed_kill_questions: bool = "anyFailedKillQuestions" with_any_failed_kill_questions,
        comments: String = "comments" with_comments,
        private_comments: String = "privateComments" with_private_comments,
        agent_comments: String = "agentComments" with_agent_comments,
        transcript_topics: Vec<TranscriptTopic> = "transcriptTopics" with_transcript_topics,
    )
});
