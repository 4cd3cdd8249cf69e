// @generated from the schema "AssessmentQuestionScore"; changes made here are lost at the next generation

/// The schema `AssessmentQuestionScore`.
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

impl crate::runtime::Model for AssessmentQuestionScore {
    const EMPTY: Self = Self {
        failed_kill_question: ::std::option::Option::None,
        comments: ::std::option::Option::None,
        question_id: ::std::option::Option::None,
        answer_id: ::std::option::Option::None,
        score: ::std::option::Option::None,
        marked_na: ::std::option::Option::None,
        system_marked_na: ::std::option::Option::None,
        free_text_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssessmentQuestionScore = &<AssessmentQuestionScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssessmentQuestionScore",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("failedKillQuestion", "failed_kill_question", 2),
            ("comments", "comments", 0),
            ("questionId", "question_id", 1),
            ("answerId", "answer_id", 0),
            ("score", "score", 2),
            ("markedNA", "marked_na", 0),
            ("systemMarkedNA", "system_marked_na", 0),
            ("freeTextAnswer", "free_text_answer", 0),
        ],
        fields: &[
            &E.failed_kill_question,
            &E.comments,
            &E.question_id,
            &E.answer_id,
            &E.score,
            &E.marked_na,
            &E.system_marked_na,
            &E.free_text_answer,
        ],
    }
};

crate::runtime::model!(AssessmentQuestionScore);

crate::runtime::setters!(AssessmentQuestionScore {
    with_failed_kill_question: failed_kill_question: bool,
    with_comments: comments: ::std::string::String,
    with_question_id: question_id: ::std::string::String,
    with_answer_id: answer_id: ::std::string::String,
    with_score: score: i32,
    with_marked_na: marked_na: bool,
    with_system_marked_na: system_marked_na: bool,
    with_free_text_answer: free_text_answer: ::std::string::String,
});
