// @generated from the schema "AssessmentQuestionScore"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AssessmentQuestionScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentQuestionScore {
    /// `failedKillQuestion`: `boolean`, read-only.
    #[doc(alias = "failedKillQuestion")]
    pub failed_kill_question: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `questionId`: `string`, required.
    #[doc(alias = "questionId")]
    pub question_id: Option<String>,
    /// `answerId`: `string`.
    #[doc(alias = "answerId")]
    pub answer_id: Option<String>,
    /// `score`: `integer (int32)`, read-only.
    pub score: Option<i32>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: Option<bool>,
    /// `freeTextAnswer`: `string`.
    #[doc(alias = "freeTextAnswer")]
    pub free_text_answer: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentQuestionScore "AssessmentQuestionScore" 8 {
    (
        failed_kill_question: bool = "failedKillQuestion" with_failed_kill_question read_only,
        comments: String = "comments" with_comments,
        question_id: String = "questionId" with_question_id required,
        answer_id: String = "answerId" with_answer_id,
        score: i32 = "score" with_score read_only,
        marked_na: bool = "markedNA" with_marked_na,
        system_marked_na: bool = "systemMarkedNA" with_system_marked_na,
        free_text_answer: String = "freeTextAnswer" with_free_text_answer,
    )
});
