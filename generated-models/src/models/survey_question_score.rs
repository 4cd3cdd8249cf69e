// @generated from the schema "SurveyQuestionScore"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SurveyQuestionScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyQuestionScore {
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
    /// `npsScore`: `integer (int32)`.
    #[doc(alias = "npsScore")]
    pub nps_score: Option<i32>,
    /// `npsTextAnswer`: `string`.
    #[doc(alias = "npsTextAnswer")]
    pub nps_text_answer: Option<String>,
    /// `freeTextAnswer`: `string`.
    #[doc(alias = "freeTextAnswer")]
    pub free_text_answer: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyQuestionScore "SurveyQuestionScore" 9 {
    (
        question_id: String = "questionId" with_question_id,
        answer_id: String = "answerId" with_answer_id,
        score: i32 = "score" with_score,
        marked_na: bool = "markedNA" with_marked_na,
        system_marked_na: bool = "systemMarkedNA" with_system_marked_na,
        assisted_answer_id: String = "assistedAnswerId" with_assisted_answer_id,
        nps_score: i32 = "npsScore" with_nps_score,
        nps_text_answer: String = "npsTextAnswer" with_nps_text_answer,
        free_text_answer: String = "freeTextAnswer" with_free_text_answer,
    )
});
