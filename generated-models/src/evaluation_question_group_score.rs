// @generated from the schema "EvaluationQuestionGroupScore"; changes made here are lost at the next generation

/// The schema `EvaluationQuestionGroupScore`.
#[repr(C)]
pub struct EvaluationQuestionGroupScore {
    /// `questionGroupId`: `string`.
    #[doc(alias = "questionGroupId")]
    pub question_group_id: ::std::option::Option<::std::string::String>,
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `maxTotalScore`: `number (float)`.
    #[doc(alias = "maxTotalScore")]
    pub max_total_score: ::std::option::Option<f64>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: ::std::option::Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: ::std::option::Option<bool>,
    /// `totalCriticalScore`: `number (float)`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: ::std::option::Option<f64>,
    /// `maxTotalCriticalScore`: `number (float)`.
    #[doc(alias = "maxTotalCriticalScore")]
    pub max_total_critical_score: ::std::option::Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: ::std::option::Option<f64>,
    /// `maxTotalNonCriticalScore`: `number (float)`.
    #[doc(alias = "maxTotalNonCriticalScore")]
    pub max_total_non_critical_score: ::std::option::Option<f64>,
    /// `totalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalScoreUnweighted")]
    pub total_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalScoreUnweighted")]
    pub max_total_score_unweighted: ::std::option::Option<f64>,
    /// `totalCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalCriticalScoreUnweighted")]
    pub total_critical_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalCriticalScoreUnweighted")]
    pub max_total_critical_score_unweighted: ::std::option::Option<f64>,
    /// `totalNonCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalNonCriticalScoreUnweighted")]
    pub total_non_critical_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalNonCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalNonCriticalScoreUnweighted")]
    pub max_total_non_critical_score_unweighted: ::std::option::Option<f64>,
    /// `questionScores`: `array of EvaluationQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationQuestionScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQuestionGroupScore "EvaluationQuestionGroupScore" 16 {
    (
        question_group_id: ::std::string::String = "questionGroupId" 0 with_question_group_id,
        total_score: f64 = "totalScore" 0 with_total_score,
        max_total_score: f64 = "maxTotalScore" 0 with_max_total_score,
        marked_na: bool = "markedNA" 0 with_marked_na,
        system_marked_na: bool = "systemMarkedNA" 0 with_system_marked_na,
        total_critical_score: f64 = "totalCriticalScore" 0 with_total_critical_score,
        max_total_critical_score: f64 = "maxTotalCriticalScore" 0 with_max_total_critical_score,
        total_non_critical_score: f64 = "totalNonCriticalScore" 0 with_total_non_critical_score,
        max_total_non_critical_score: f64 = "maxTotalNonCriticalScore" 0 with_max_total_non_critical_score,
        total_score_unweighted: f64 = "totalScoreUnweighted" 0 with_total_score_unweighted,
        max_total_score_unweighted: f64 = "maxTotalScoreUnweighted" 0 with_max_total_score_unweighted,
        total_critical_score_unweighted: f64 = "totalCriticalScoreUnweighted" 0 with_total_critical_score_unweighted,
        max_total_critical_score_unweighted: f64 = "maxTotalCriticalScoreUnweighted" 0 with_max_total_critical_score_unweighted,
        total_non_critical_score_unweighted: f64 = "totalNonCriticalScoreUnweighted" 0 with_total_non_critical_score_unweighted,
        max_total_non_critical_score_unweighted: f64 = "maxTotalNonCriticalScoreUnweighted" 0 with_max_total_non_critical_score_unweighted,
        question_scores: ::std::vec::Vec<crate::EvaluationQuestionScore> = "questionScores" 0 with_question_scores,
    )
});
