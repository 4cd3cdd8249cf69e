// @generated from the schema "EvaluationQuestionScore"; changes made here are lost at the next generation

use crate::AiAnswer;
use crate::runtime::Extra;

/// The schema `EvaluationQuestionScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQuestionScore {
    /// `questionId`: `string`.
    #[doc(alias = "questionId")]
    pub question_id: Option<String>,
    /// `answerId`: `string`.
    #[doc(alias = "answerId")]
    pub answer_id: Option<String>,
    /// `score`: `integer (int32)`.
    pub score: Option<i32>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: Option<bool>,
    /// `assistedAnswerId`: `string`.
    #[doc(alias = "assistedAnswerId")]
    pub assisted_answer_id: Option<String>,
    /// `failedKillQuestion`: `boolean`.
    #[doc(alias = "failedKillQuestion")]
    pub failed_kill_question: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `aiAnswer`: `AiAnswer`, read-only.
    #[doc(alias = "aiAnswer")]
    pub ai_answer: Option<Box<AiAnswer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQuestionScore "EvaluationQuestionScore" 9 {
    (
        question_id: String = "questionId" with_question_id,
        answer_id: String = "answerId" with_answer_id,
        score: i32 = "score" with_score,
        marked_na: bool = "markedNA" with_marked_na,
        system_marked_na: bool = "systemMarkedNA" with_system_marked_na,
        assisted_answer_id: String = "assistedAnswerId" with_assisted_answer_id,
        failed_kill_question: bool = "failedKillQuestion" with_failed_kill_question,
        comments: String = "comments" with_comments,
        ai_answer: Box<AiAnswer> = "aiAnswer" with_ai_answer read_only,
    )
});
