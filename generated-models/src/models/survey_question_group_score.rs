// @generated from the schema "SurveyQuestionGroupScore"; changes made here are lost at the next generation

use crate::SurveyQuestionScore;
use crate::runtime::Extra;

/// The schema `SurveyQuestionGroupScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyQuestionGroupScore {
    /// `questionGroupId`: `string`.
    #[doc(alias = "questionGroupId")]
    pub question_group_id: Option<String>,
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: Option<f64>,
    /// `maxTotalScore`: `number (float)`.
    #[doc(alias = "maxTotalScore")]
    pub max_total_score: Option<f64>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: Option<bool>,
    /// `questionScores`: `array of SurveyQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: Option<Vec<SurveyQuestionScore>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyQuestionGroupScore "SurveyQuestionGroupScore" 6 {
    (
        question_group_id: String = "questionGroupId" with_question_group_id,
        total_score: f64 = "totalScore" with_total_score,
        max_total_score: f64 = "maxTotalScore" with_max_total_score,
        marked_na: bool = "markedNA" with_marked_na,
        system_marked_na: bool = "systemMarkedNA" with_system_marked_na,
        question_scores: Vec<SurveyQuestionScore> = "questionScores" with_question_scores,
    )
});
