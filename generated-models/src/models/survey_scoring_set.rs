// @generated from the schema "SurveyScoringSet"; changes made here are lost at the next generation

use crate::SurveyQuestionGroupScore;
use crate::runtime::Extra;

/// The schema `SurveyScoringSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyScoringSet {
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: Option<f64>,
    /// `npsScore`: `integer (int32)`.
    #[doc(alias = "npsScore")]
    pub nps_score: Option<i32>,
    /// `questionGroupScores`: `array of SurveyQuestionGroupScore`.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: Option<Vec<SurveyQuestionGroupScore>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyScoringSet "SurveyScoringSet" 3 {
    (
        total_score: f64 = "totalScore" with_total_score,
        nps_score: i32 = "npsScore" with_nps_score,
        question_group_scores: Vec<SurveyQuestionGroupScore> = "questionGroupScores" with_question_group_scores,
    )
});
