// @generated from the schema "EvaluationQuestionScore"; changes made here are lost at the next generation

/// The schema `EvaluationQuestionScore`.
#[repr(C)]
pub struct EvaluationQuestionScore {
    /// `questionId`: `string`.
    #[doc(alias = "questionId")]
    pub question_id: ::std::option::Option<::std::string::String>,
    /// `answerId`: `string`.
    #[doc(alias = "answerId")]
    pub answer_id: ::std::option::Option<::std::string::String>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: ::std::option::Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: ::std::option::Option<bool>,
    /// `assistedAnswerId`: `string`.
    #[doc(alias = "assistedAnswerId")]
    pub assisted_answer_id: ::std::option::Option<::std::string::String>,
    /// `failedKillQuestion`: `boolean`.
    #[doc(alias = "failedKillQuestion")]
    pub failed_kill_question: ::std::option::Option<bool>,
    /// `comments`: `string`.
    pub comments: ::std::option::Option<::std::string::String>,
    /// `aiAnswer`: `AiAnswer`, read-only.
    #[doc(alias = "aiAnswer")]
    pub ai_answer: ::std::option::Option<::std::boxed::Box<crate::AiAnswer>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQuestionScore "EvaluationQuestionScore" 9 {
    (
        question_id: ::std::string::String = "questionId" 0 with_question_id,
        answer_id: ::std::string::String = "answerId" 0 with_answer_id,
        score: i32 = "score" 0 with_score,
        marked_na: bool = "markedNA" 0 with_marked_na,
        system_marked_na: bool = "systemMarkedNA" 0 with_system_marked_na,
        assisted_answer_id: ::std::string::String = "assistedAnswerId" 0 with_assisted_answer_id,
        failed_kill_question: bool = "failedKillQuestion" 0 with_failed_kill_question,
        comments: ::std::string::String = "comments" 0 with_comments,
        ai_answer: ::std::boxed::Box<crate::AiAnswer> = "aiAnswer" 2 with_ai_answer,
    )
});
