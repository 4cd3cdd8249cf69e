// @generated from the schema "EvaluationQuestionScore"; changes made here are lost at the next generation

/// The schema `EvaluationQuestionScore`.
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

impl crate::runtime::Model for EvaluationQuestionScore {
    const EMPTY: Self = Self {
        question_id: ::std::option::Option::None,
        answer_id: ::std::option::Option::None,
        score: ::std::option::Option::None,
        marked_na: ::std::option::Option::None,
        system_marked_na: ::std::option::Option::None,
        assisted_answer_id: ::std::option::Option::None,
        failed_kill_question: ::std::option::Option::None,
        comments: ::std::option::Option::None,
        ai_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQuestionScore = &<EvaluationQuestionScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQuestionScore",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("questionId", "question_id", 0),
            ("answerId", "answer_id", 0),
            ("score", "score", 0),
            ("markedNA", "marked_na", 0),
            ("systemMarkedNA", "system_marked_na", 0),
            ("assistedAnswerId", "assisted_answer_id", 0),
            ("failedKillQuestion", "failed_kill_question", 0),
            ("comments", "comments", 0),
            ("aiAnswer", "ai_answer", 2),
        ],
        fields: &[
            &E.question_id,
            &E.answer_id,
            &E.score,
            &E.marked_na,
            &E.system_marked_na,
            &E.assisted_answer_id,
            &E.failed_kill_question,
            &E.comments,
            &E.ai_answer,
        ],
    }
};

crate::runtime::model!(EvaluationQuestionScore);

crate::runtime::setters!(EvaluationQuestionScore {
    with_question_id: question_id: ::std::string::String,
    with_answer_id: answer_id: ::std::string::String,
    with_score: score: i32,
    with_marked_na: marked_na: bool,
    with_system_marked_na: system_marked_na: bool,
    with_assisted_answer_id: assisted_answer_id: ::std::string::String,
    with_failed_kill_question: failed_kill_question: bool,
    with_comments: comments: ::std::string::String,
    with_ai_answer: ai_answer: ::std::boxed::Box<crate::AiAnswer>,
});
