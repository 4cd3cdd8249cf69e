// @generated from the schema "SurveyQuestionScore"; changes made here are lost at the next generation

/// The schema `SurveyQuestionScore`.
#[repr(C)]
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

crate::runtime::model!(SurveyQuestionScore "SurveyQuestionScore" 9 {
    (
        question_id: ::std::string::String = "questionId" 0 with_question_id,
        answer_id: ::std::string::String = "answerId" 0 with_answer_id,
        score: i32 = "score" 0 with_score,
        marked_na: bool = "markedNA" 0 with_marked_na,
        system_marked_na: bool = "systemMarkedNA" 0 with_system_marked_na,
        assisted_answer_id: ::std::string::String = "assistedAnswerId" 0 with_assisted_answer_id,
        nps_score: i32 = "npsScore" 0 with_nps_score,
        nps_text_answer: ::std::string::String = "npsTextAnswer" 0 with_nps_text_answer,
        free_text_answer: ::std::string::String = "freeTextAnswer" 0 with_free_text_answer,
    )
});
