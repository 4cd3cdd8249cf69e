// @generated from the schema "EvaluationQuestionGroupScore"; changes made here are lost at the next generation

use crate::EvaluationQuestionScore;
use crate::runtime::Extra;

/// The schema `EvaluationQuestionGroupScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQuestionGroupScore {
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
    /// `totalCriticalScore`: `number (float)`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: Option<f64>,
    /// `maxTotalCriticalScore`: `number (float)`.
    #[doc(alias = "maxTotalCriticalScore")]
    pub max_total_critical_score: Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: Option<f64>,
    /// `maxTotalNonCriticalScore`: `number (float)`.
    #[doc(alias = "maxTotalNonCriticalScore")]
    pub max_total_non_critical_score: Option<f64>,
    /// `totalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalScoreUnweighted")]
    pub total_score_unweighted: Option<f64>,
    /// `maxTotalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalScoreUnweighted")]
    pub max_total_score_unweighted: Option<f64>,
    /// `totalCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalCriticalScoreUnweighted")]
    pub total_critical_score_unweighted: Option<f64>,
    /// `maxTotalCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalCriticalScoreUnweighted")]
    pub max_total_critical_score_unweighted: Option<f64>,
    /// `totalNonCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalNonCriticalScoreUnweighted")]
    pub total_non_critical_score_unweighted: Option<f64>,
    /// `maxTotalNonCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalNonCriticalScoreUnweighted")]
    pub max_total_non_critical_score_unweighted: Option<f64>,
    /// `questionScores`: `array of EvaluationQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: Option<Vec<EvaluationQuestionScore>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQuestionGroupScore "EvaluationQuestionGroupScore" 16 {
    (
        question_group_id: String = "questionGroupId" with_question_group_id,
        total_score: f64 = "totalScore" with_total_score,
        max_total_score: f64 = "maxTotalScore" with_max_total_score,
        marked_na: bool = "markedNA" with_marked_na,
        system_marked_na: bool = "systemMarkedNA" with_system_marked_na,
        total_critical_score: f64 = "totalCriticalScore" with_total_critical_score,
        max_total_critical_score: f64 = "maxTotalCriticalScore" with_max_total_critical_score,
        total_non_critical_score: f64 = "totalNonCriticalScore" with_total_non_critical_score,
        max_total_non_critical_score: f64 = "maxTotalNonCriticalScore" with_max_total_non_critical_score,
        total_score_unweighted: f64 = "totalScoreUnweighted" with_total_score_unweighted,
        max_total_score_unweighted: f64 = "maxTotalScoreUnweighted" with_max_total_score_unweighted,
        total_critical_score_unweighted: f64 = "totalCriticalScoreUnweighted" with_total_critical_score_unweighted,
        max_total_critical_score_unweighted: f64 = "maxTotalCriticalScoreUnweighted" with_max_total_critical_score_unweighted,
        total_non_critical_score_unweighted: f64 = "totalNonCriticalScoreUnweighted" with_total_non_critical_score_unweighted,
        max_total_non_critical_score_unweighted: f64 = "maxTotalNonCriticalScoreUnweighted" with_max_total_non_critical_score_unweighted,
        question_scores: Vec<EvaluationQuestionScore> = "questionScores" with_question_scores,
    )
});
