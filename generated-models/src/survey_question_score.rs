// @generated from the schema "SurveyQuestionScore"; changes made here are lost at the next generation

/// The schema `SurveyQuestionScore`.
pub struct SurveyQuestionScore {
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
    /// `npsScore`: `integer (int32)`.
    #[doc(alias = "npsScore")]
    pub nps_score: ::std::option::Option<i32>,
    /// `npsTextAnswer`: `string`.
    #[doc(alias = "npsTextAnswer")]
    pub nps_text_answer: ::std::option::Option<::std::string::String>,
    /// `freeTextAnswer`: `string`.
    #[doc(alias = "freeTextAnswer")]
    pub free_text_answer: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyQuestionScore {
    const EMPTY: Self = Self {
        question_id: ::std::option::Option::None,
        answer_id: ::std::option::Option::None,
        score: ::std::option::Option::None,
        marked_na: ::std::option::Option::None,
        system_marked_na: ::std::option::Option::None,
        assisted_answer_id: ::std::option::Option::None,
        nps_score: ::std::option::Option::None,
        nps_text_answer: ::std::option::Option::None,
        free_text_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyQuestionScore = &<SurveyQuestionScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyQuestionScore",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("questionId", "question_id", 0),
            ("answerId", "answer_id", 0),
            ("score", "score", 0),
            ("markedNA", "marked_na", 0),
            ("systemMarkedNA", "system_marked_na", 0),
            ("assistedAnswerId", "assisted_answer_id", 0),
            ("npsScore", "nps_score", 0),
            ("npsTextAnswer", "nps_text_answer", 0),
            ("freeTextAnswer", "free_text_answer", 0),
        ],
        fields: &[
            &E.question_id,
            &E.answer_id,
            &E.score,
            &E.marked_na,
            &E.system_marked_na,
            &E.assisted_answer_id,
            &E.nps_score,
            &E.nps_text_answer,
            &E.free_text_answer,
        ],
    }
};

crate::runtime::model!(SurveyQuestionScore);

crate::runtime::setters!(SurveyQuestionScore {
    with_question_id: question_id: ::std::string::String,
    with_answer_id: answer_id: ::std::string::String,
    with_score: score: i32,
    with_marked_na: marked_na: bool,
    with_system_marked_na: system_marked_na: bool,
    with_assisted_answer_id: assisted_answer_id: ::std::string::String,
    with_nps_score: nps_score: i32,
    with_nps_text_answer: nps_text_answer: ::std::string::String,
    with_free_text_answer: free_text_answer: ::std::string::String,
});
