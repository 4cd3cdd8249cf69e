// @generated from the schema "AssessmentQuestionGroupScore"; changes made here are lost at the next generation

use crate::AssessmentQuestionScore;
use crate::runtime::Extra;

/// The schema `AssessmentQuestionGroupScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentQuestionGroupScore {
    /// `questionGroupId`: `string`, required.
    #[doc(alias = "questionGroupId")]
    pub question_group_id: Option<String>,
    /// `totalScore`: `number (float)`, read-only.
    #[doc(alias = "totalScore")]
    pub total_score: Option<f64>,
    /// `maxTotalScore`: `number (float)`, read-only.
    #[doc(alias = "maxTotalScore")]
    pub max_total_score: Option<f64>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: Option<bool>,
    /// `totalCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: Option<f64>,
    /// `maxTotalCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "maxTotalCriticalScore")]
    pub max_total_critical_score: Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: Option<f64>,
    /// `maxTotalNonCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "maxTotalNonCriticalScore")]
    pub max_total_non_critical_score: Option<f64>,
    /// `totalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "totalScoreUnweighted")]
    pub total_score_unweighted: Option<f64>,
    /// `maxTotalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "maxTotalScoreUnweighted")]
    pub max_total_score_unweighted: Option<f64>,
    /// `totalCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "totalCriticalScoreUnweighted")]
    pub total_critical_score_unweighted: Option<f64>,
    /// `maxTotalCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "maxTotalCriticalScoreUnweighted")]
    pub max_total_critical_score_unweighted: Option<f64>,
    /// `totalNonCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "totalNonCriticalScoreUnweighted")]
    pub total_non_critical_score_unweighted: Option<f64>,
    /// `maxTotalNonCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "maxTotalNonCriticalScoreUnweighted")]
    pub max_total_non_critical_score_unweighted: Option<f64>,
    /// `questionScores`: `array of AssessmentQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: Option<Vec<AssessmentQuestionScore>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentQuestionGroupScore "AssessmentQuestionGroupScore" 16 {
    (
        question_group_id: String = "questionGroupId" with_question_group_id required,
        total_score: f64 = "totalScore" with_total_score read_only,
        max_total_score: f64 = "maxTotalScore" with_max_total_score read_only,
        marked_na: bool = "markedNA" with_marked_na,
        system_marked_na: bool = "systemMarkedNA" with_system_marked_na,
        total_critical_score: f64 = "totalCriticalScore" with_total_critical_score read_only,
        max_total_critical_score: f64 = "maxTotalCriticalScore" with_max_total_critical_score read_only,
        total_non_critical_score: f64 = "totalNonCriticalScore" with_total_non_critical_score read_only,
        max_total_non_critical_score: f64 = "maxTotalNonCriticalScore" with_max_total_non_critical_score read_only,
        total_score_unweighted: f64 = "totalScoreUnweighted" with_total_score_unweighted read_only,
        max_total_score_unweighted: f64 = "maxTotalScoreUnweighted" with_max_total_score_unweighted read_only,
        total_critical_score_unweighted: f64 = "totalCriticalScoreUnweighted" with_total_critical_score_unweighted read_only,
        max_total_critical_score_unweighted: f64 = "maxTotalCriticalScoreUnweighted" with_max_total_critical_score_unweighted read_only,
        total_non_critical_score_unweighted: f64 = "totalNonCriticalScoreUnweighted" with_total_non_critical_score_unweighted read_only,
        max_total_non_critical_score_unweighted: f64 = "maxTotalNonCriticalScoreUnweighted" with_max_total_non_critical_score_unweighted read_only,
        question_scores: Vec<AssessmentQuestionScore> = "questionScores" with_question_scores,
    )
});
