// @generated from the schema "AssessmentQuestionScore"; changes made here are lost at the next generation

/// The schema `AssessmentQuestionScore`.
#[repr(C)]
pub struct AssessmentQuestionScore {
    /// `failedKillQuestion`: `boolean`, read-only.
    #[doc(alias = "failedKillQuestion")]
    pub failed_kill_question: ::std::option::Option<bool>,
    /// `comments`: `string`.
    pub comments: ::std::option::Option<::std::string::String>,
    /// `questionId`: `string`, required.
    #[doc(alias = "questionId")]
    pub question_id: ::std::option::Option<::std::string::String>,
    /// `answerId`: `string`.
    #[doc(alias = "answerId")]
    pub answer_id: ::std::option::Option<::std::string::String>,
    /// `score`: `integer (int32)`, read-only.
    pub score: ::std::option::Option<i32>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: ::std::option::Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: ::std::option::Option<bool>,
    /// `freeTextAnswer`: `string`.
    #[doc(alias = "freeTextAnswer")]
    pub free_text_answer: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssessmentQuestionScore "AssessmentQuestionScore" 8 {
    (
        failed_kill_question: bool = "failedKillQuestion" 2 with_failed_kill_question,
        comments: ::std::string::String = "comments" 0 with_comments,
        question_id: ::std::string::String = "questionId" 1 with_question_id,
        answer_id: ::std::string::String = "answerId" 0 with_answer_id,
        score: i32 = "score" 2 with_score,
        marked_na: bool = "markedNA" 0 with_marked_na,
        system_marked_na: bool = "systemMarkedNA" 0 with_system_marked_na,
        free_text_answer: ::std::string::String = "freeTextAnswer" 0 with_free_text_answer,
    )
});
